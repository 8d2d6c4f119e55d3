# Ask again only for what has changed: the second answer is 304 and has no body.
api="${PLUMBLINE_API:-http://localhost:4000/graphql}"
address="${api%/graphql}/csv/indicators?release=2025.0"
etag=$(curl --silent --fail --head "$address" | tr -d '\r' | sed -n 's/^etag: //Ip')
curl --silent --output /dev/null --write-out '%{http_code}\n' --header "if-none-match: $etag" "$address"
