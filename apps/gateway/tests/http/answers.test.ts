import { describe, expect, test } from "vitest";
import { post, startGateway } from "../fixtures/started-gateway.ts";
import { makeStorePlace } from "../fixtures/store-place.ts";

describe("a started gateway", () => {
  test("answers known figures by POST and by plain GET, is ready, and hides its insides", async () => {
    const { origin, printed } = await startGateway({
      ...(await makeStorePlace("published")),
      DASHBOARD_URL: "https://plumbline.example/",
    });

    const figures = `{
      release {
        england: area(code: "E92000001") { turnover: observation(indicator: "turnover-rate-fte") { value } inPost: observation(indicator: "inpost-fte") { value } }
        london: area(code: "E12000007") { turnover: observation(indicator: "turnover-rate-fte") { value } }
        threshold(indicator: "turnover-rate-fte", above: 14.9, since: "2022") { count of since { count } }
      }
    }`;
    const answer = {
      data: {
        release: {
          england: { turnover: { value: 11.8 }, inPost: { value: 36186.3 } },
          london: { turnover: { value: 13.8 } },
          threshold: { count: 40, of: 148, since: { count: 100 } },
        },
      },
    };
    const first = await post(origin, figures);
    expect(first).toMatchObject(answer);
    const got = await fetch(`${origin}/graphql?query=${encodeURIComponent(figures)}`);
    expect(await got.json()).toEqual(first);

    expect((await fetch(`${origin}/health/ready`)).status).toBe(200);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);

    const { data } = await post(origin, "{ rules { url } }");
    expect(data.rules[0].url).toMatch(/^https:\/\/plumbline\.example\/methodology\/[a-z-]+$/);

    const mistaken = await post(origin, '{ release { area(code: "Leads") { name } } }');
    expect(mistaken.data).toEqual({ release: { area: null } });
    expect(mistaken.errors[0].extensions).toMatchObject({ code: "NOT_FOUND" });
    expect(JSON.stringify(mistaken)).not.toMatch(/stacktrace|node_modules|\.js/);

    const many = await Promise.all(Array.from({ length: 200 }, () => post(origin, figures)));
    expect(many.filter((each) => JSON.stringify(each) === JSON.stringify(first))).toHaveLength(200);
    expect(printed()).not.toContain("Fault");
  });
});
