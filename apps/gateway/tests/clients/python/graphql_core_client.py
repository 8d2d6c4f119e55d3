"""Builds a client schema from introspection, checks a query against it, and asks it."""
import json
import sys
import urllib.request

from graphql import build_client_schema, introspection_query, parse, validate

address = sys.argv[1]


def ask(query, variables=None):
    request = urllib.request.Request(
        address,
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={"content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    assert "errors" not in answer, answer
    return answer["data"]


query = """
query Turnover($code: AreaCode!) {
  release(version: "2025.0") { area(code: $code) { name observation(indicator: "turnover-rate-fte") { value } } }
}
"""

schema = build_client_schema(ask(introspection_query))
problems = validate(schema, parse(query))
assert not problems, problems
mistaken = validate(schema, parse("{ release { nothing } }"))
area = ask(query, {"code": "E92000001"})["release"]["area"]
print(json.dumps({"area": area, "mistaken": len(mistaken)}))
