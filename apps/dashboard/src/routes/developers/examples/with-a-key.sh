# Send a key as it was issued, and ask what it allows.
api="${PLUMBLINE_API:-http://localhost:4000/graphql}"
key="${PLUMBLINE_KEY:-$(cat my.key)}"
curl --silent --fail "$api" \
  --header "authorization: Bearer $key" \
  --header 'content-type: application/json' \
  --data '{ "query": "{ apiLimits { role requestsPerMinute remaining } }" }'
