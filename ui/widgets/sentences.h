#pragma once

#include <QString>

class QJsonObject;

/// What the provider says in English, in the person's language: it sends a code and arguments beside such a sentence
/// (core/base/sentence.h), and here is what each code says. tests/house/sentences.py holds the two against each other.
namespace bc::ui {

/// The sentence in `member` of `json`, by `<member>_code` and `<member>_arguments`; the provider's own words where the
/// code is not known here or there is none. Moments among the arguments come in the person's zone and format.
QString sentenceIn(const QJsonObject &json, const QString &member);

/// The name of a check, in the person's language ("client found"); as it came if it is not known here.
QString checkTitle(const QString &name);

} // namespace bc::ui
