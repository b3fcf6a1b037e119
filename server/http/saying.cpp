#include "server/http/saying.h"

#include <nlohmann/json.hpp>

namespace bc::http {

void addCode(Json &json, const char *member, const Said &said)
{
    Json arguments = Json::array();
    for (const QString &argument : said.arguments)
        arguments.push_back(argument.toStdString());
    json[std::string(member) + "_code"] = said.code.isEmpty() ? Json() : Json(said.code.toStdString());
    json[std::string(member) + "_arguments"] = std::move(arguments);
}

} // namespace bc::http
