#include "server/pages/language.h"

#include <QTranslator>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace bc::server::pages {

namespace {

/// "de-AT" → "de"; empty if the pages do not speak it.
QString spoken(QStringView tag)
{
    const QString primary = tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-')).toString().toLower();
    return languages().contains(primary) ? primary : QString();
}

/// One translator a language, loaded at the first page and never changed: QTranslator::translate() only reads.
const std::map<QString, std::unique_ptr<QTranslator>> &translators()
{
    static const auto all = [] {
        std::map<QString, std::unique_ptr<QTranslator>> made;
        for (const QString &language : languages()) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(u":/translations/pages_%1.qm"_s.arg(language)))
                made.emplace(language, std::move(translator));
        }
        return made;
    }();
    return all;
}

} // namespace

const QStringList &languages()
{
    static const QStringList all{u"en"_s, u"de"_s, u"fr"_s, u"es"_s};
    return all;
}

QString chooseLanguage(const QStringList &uiLocales, QByteArrayView acceptLanguage)
{
    for (const QString &tag : uiLocales) {
        if (const QString language = spoken(tag); !language.isEmpty())
            return language;
    }
    QString best;
    double bestWeight = 0;
    for (const QString &part : QString::fromLatin1(acceptLanguage).split(u',', Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u';');
        const QString language = spoken(pieces.first().trimmed());
        double weight = 1;
        if (pieces.size() > 1 && pieces[1].trimmed().startsWith(u"q="))
            weight = pieces[1].trimmed().mid(2).toDouble();
        if (!language.isEmpty() && weight > bestWeight) {
            best = language;
            bestWeight = weight;
        }
    }
    return best.isEmpty() ? u"en"_s : best;
}

QString translated(const QString &language, const char *english)
{
    const auto found = translators().find(language);
    const QString text = found == translators().end() ? QString() : found->second->translate("pages", english);
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

} // namespace bc::server::pages
