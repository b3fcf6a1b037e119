-- The code flow of a person who is signed in and has consented before: /authorize answers with a code, the code becomes
-- a token. A code is redeemed by whichever connection asks next, so that every connection is always busy.
local authorize = os.getenv("BENCH_AUTHORIZE")
local redeem = os.getenv("BENCH_REDEEM")
local reading = { ["Cookie"] = os.getenv("BENCH_COOKIE") }
local posting = {
  ["Authorization"] = "Basic " .. os.getenv("BENCH_BASIC"),
  ["Content-Type"] = "application/x-www-form-urlencoded",
}
local codes, first, last = {}, 1, 0
flows, failed, said = 0, 0, "" -- global: done() reads them through the thread

function request()
  if first <= last then
    local code = codes[first]
    codes[first] = nil
    first = first + 1
    return wrk.format("POST", os.getenv("BENCH_TOKEN"), posting, redeem .. code)
  end
  return wrk.format("GET", authorize, reading)
end

function response(status, headers, body)
  local location = headers["Location"] or headers["location"]
  local code = location and location:match("[?&]code=([^&]+)")
  if code then
    last = last + 1
    codes[last] = code
  elseif status == 200 and body:find('"access_token"', 1, true) then
    flows = flows + 1
  else
    failed = failed + 1
    if said == "" then
      said = (status .. " " .. (location or body)):sub(1, 200)
    end
  end
end

local thread_of_script
function setup(thread)
  thread_of_script = thread
end

function done(summary)
  local get = function(name) return thread_of_script:get(name) end
  io.write(string.format("flows %d failed %d seconds %.6f %s\n", get("flows"), get("failed"), summary.duration / 1e6,
    get("said")))
end
