-- One form, posted again and again. BENCH_BODY and BENCH_BASIC come from bench.py.
wrk.method = "POST"
wrk.body = os.getenv("BENCH_BODY")
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
if os.getenv("BENCH_BASIC") then
  wrk.headers["Authorization"] = "Basic " .. os.getenv("BENCH_BASIC")
end
