#pragma once

#include "core/imports/jobs.h"
#include "server/api/fields.h"

namespace bc::server::api::admin {

/// `used`: how many bytes of the file were read, if the import runs in this process; else what was stored of it counts.
http::Json importJson(const imports::Job &job, const std::optional<qint64> &used);
http::Json reportJson(const QList<imports::Skipped> &report);

} // namespace bc::server::api::admin
