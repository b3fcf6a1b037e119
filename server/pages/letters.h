#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bc::server::pages {

enum class LetterKind { Reset, Invitation, Test };

/// What a letter is made of. It is kept (sealed) until the letter is sent and becomes words only then.
struct LetterContent
{
    LetterKind kind = LetterKind::Test;
    QString language = {}; ///< "de-AT": the nearest that the pages speak, else English
    QString product = {};  ///< what the reader knows us as
    QString name = {};     ///< the reader's; may be empty
    QString link = {};
};
QJsonObject toJson(const LetterContent &content);
/// Nothing if it is no letter's.
std::optional<LetterContent> letterContent(const QJsonObject &json);

struct Letter
{
    QString subject, text, html;
};
/// The letter in the reader's language; the HTML loads nothing from anywhere. Any thread.
Letter letter(const LetterContent &content);

} // namespace bc::server::pages
