#pragma once

#include "server/http/rawclient.h"

#include <nlohmann/json.hpp>

namespace bc::test {

inline nlohmann::ordered_json jsonOf(const RawAnswer &answer)
{
    return nlohmann::ordered_json::parse(answer.body.toStdString(), nullptr, false);
}

/// Whether the answer is an RFC 9457 problem of that status that carries the trace id of the answer's header.
inline bool isProblem(const RawAnswer &answer, int status)
{
    const nlohmann::ordered_json problem = jsonOf(answer);
    return answer.status == status && answer.header("Content-Type") == "application/problem+json" &&
           problem.is_object() && problem.value("status", 0) == status && problem.contains("title") &&
           problem.contains("type") && answer.header("X-Trace-Id").size() == 32 &&
           problem.value("trace_id", std::string()) == answer.header("X-Trace-Id").toStdString();
}

} // namespace bc::test
