# Every authority with more than 25% agency staff, as a file for a spreadsheet.
api="${PLUMBLINE_API:-http://localhost:4000/graphql}"
curl --silent --fail "${api%/graphql}/csv/threshold?indicator=agency-rate-fte&above=25"
