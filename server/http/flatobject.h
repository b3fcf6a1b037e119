#pragma once

#include "server/http/response.h"

#include <QStringView>

#include <string>
#include <string_view>

namespace bc::http {

/// A JSON object of plain members, written straight into bytes: for the few answers that clients ask for by the
/// thousand a second. Everything else is a Json, which can be nested and read. Names are literals that need no escape.
class FlatObject
{
public:
    FlatObject &text(std::string_view name, QStringView value);
    FlatObject &number(std::string_view name, qint64 value);
    FlatObject &flag(std::string_view name, bool value);
    /// What is nested all the same.
    FlatObject &json(std::string_view name, const Json &value);
    /// 200 with the object, which is empty then.
    Response answer();

private:
    void begin(std::string_view name);

    std::string m_bytes; ///< appends in a fraction of QByteArray's time
};

} // namespace bc::http
