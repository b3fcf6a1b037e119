#pragma once

#include "core/base/sentence.h"
#include "server/http/response.h"

namespace bc::http {

/// Beside the English in `member`, which the caller writes: `<member>_code` (null without one) and
/// `<member>_arguments`, by which a console says it in the person's language.
void addCode(Json &json, const char *member, const Said &said);

} // namespace bc::http
