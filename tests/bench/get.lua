-- One read with a bearer token.
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_BEARER")
