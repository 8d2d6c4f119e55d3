# The same comparison as a file: no query to write. Python 3.9 or later, nothing to install.
import csv
import io
import os
import urllib.request

api = os.environ.get("PLUMBLINE_API", "http://localhost:4000/graphql")
address = api.replace("/graphql", "/csv/comparison?indicator=turnover-rate-fte&level=REGION")

with urllib.request.urlopen(address) as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, "utf-8", newline="")))

for row in rows:
    figure = row["value"] or f"no figure ({row['value_shorthand']})"
    print(f"{row['area_name']}: {figure}, {row['verdict']}")
