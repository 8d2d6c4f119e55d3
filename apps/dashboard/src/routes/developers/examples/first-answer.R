# Turnover in every region against England, as a data frame. R 4, nothing to install.
api <- Sys.getenv("PLUMBLINE_API", "http://localhost:4000/graphql")
address <- sub("/graphql$", "/csv/comparison?indicator=turnover-rate-fte&level=REGION", api)

regions <- read.csv(url(address), fileEncoding = "UTF-8")

print(regions[order(regions$value), c("area_name", "value", "verdict")], row.names = FALSE)
cat("Release", regions$release[1], "\n")
