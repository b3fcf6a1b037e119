#include "server/api/admin/importjson.h"

#include "core/imports/options.h"

using namespace Qt::StringLiterals;

namespace bc::server::api::admin {

using imports::Job;
using imports::State;

http::Json importJson(const Job &job, const std::optional<qint64> &used)
{
    http::Json options = http::Json::object();
    for (const auto &[name, value] : imports::fromText(job.options).asKeyValueRange())
        options[text(name)] = text(value);
    const qint64 read = job.state == State::Done ? job.fileSize : used.value_or(job.readSize);
    return {{"id", job.id},
            {"uuid", text(job.uuid)},
            {"patient_id", job.accountId},
            {"format", text(job.format)},
            {"file_name", text(job.fileName)},
            {"size", job.fileSize},
            {"received", job.receivedSize},
            {"options", std::move(options)},
            {"node", job.node.isEmpty() ? http::Json() : http::Json(text(job.node))},
            {"state", text(imports::name(job.state))},
            {"progress", {{"read", read}, {"size", job.fileSize}}},
            {"counts",
             {{"records", job.counts.records},
              {"added", job.counts.added},
              {"changed", job.counts.changed},
              {"same", job.counts.same},
              {"aside", job.counts.aside},
              {"skipped", job.counts.skipped}}},
            {"error", job.error.isEmpty() ? http::Json() : http::Json(text(job.error))},
            {"created_time", time(job.createdTime)},
            {"modified_time", time(job.modifiedTime)},
            {"finished_time", time(job.finishedTime)}};
}

http::Json reportJson(const QList<imports::Skipped> &report)
{
    http::Json reasons = http::Json::array();
    for (const imports::Skipped &skipped : report) {
        http::Json lines = http::Json::array();
        for (const imports::Skipped::Line &line : skipped.lines)
            lines.push_back({{"line", line.line}, {"detail", text(line.detail)}});
        reasons.push_back({{"reason", text(skipped.reason)},
                           {"meaning", text(imports::inWords(skipped.reason))},
                           {"type", skipped.subject.isEmpty() ? http::Json() : http::Json(text(skipped.subject))},
                           {"records", skipped.records},
                           {"lines", std::move(lines)}});
    }
    return reasons;
}

} // namespace bc::server::api::admin
