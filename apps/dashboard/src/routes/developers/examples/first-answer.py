# Turnover in every region against England. Python 3.9 or later, nothing to install.
import json
import os
import urllib.request

address = os.environ.get("PLUMBLINE_API", "http://localhost:4000/graphql")

query = """
query Regions($indicator: String!) {
  release {
    version
    comparison(indicator: $indicator) {
      rows { observation { area { name } value } verdict { outcome sentence } }
      excluded { area { name } missing { explanation } }
    }
  }
}
"""

request = urllib.request.Request(
    address,
    data=json.dumps({"query": query, "variables": {"indicator": "turnover-rate-fte"}}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)

if "errors" in answer:
    raise SystemExit("\n".join(error["message"] for error in answer["errors"]))

release = answer["data"]["release"]
print("Release", release["version"])
for row in release["comparison"]["rows"]:
    observation = row["observation"]
    print(f"{observation['area']['name']}: {observation['value']}%. {row['verdict']['sentence']}")
