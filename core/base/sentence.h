#pragma once

#include <QString>
#include <QStringList>

namespace bc {

/// A sentence for people, with what saying it in another language takes: a stable code, and what stands in it. Whoever
/// sends it sends the three; a console that knows the code says it in its own words, anybody else the English.
/// tests/house/sentences.py finds each one in the code and demands the console's text for it, so it is made where it
/// says something, of literals. It copies like a list of texts; immutable but for bound().
class Sentence
{
public:
    Sentence() = default;
    /// Words that are the same in every language (a scope, an address), or another program's.
    explicit Sentence(const QString &words)
        : Sentence("", u"%1", words)
    {}
    /// `code`: a literal of small letters and underlines, one for each text. `english`: a literal in which %1 to %9
    /// stand for the arguments: texts, whole numbers, and moments as toRfc3339() writes them.
    template <typename... Arguments>
    explicit Sentence(const char *code, const char16_t *english, const Arguments &...arguments)
        : m_code(code)
        , m_english(english)
        , m_arguments({worded(arguments)...})
    {}

    bool isEmpty() const { return *m_english == u'\0'; }
    /// Empty for words without a code.
    const char *code() const { return m_code; }
    const QStringList &arguments() const { return m_arguments; }
    /// In English.
    QString text() const;
    /// Cuts arguments to `characters`, so that what strangers send does not fill the memory.
    void bound(qsizetype characters);

    /// `pattern` with its %1 to %9 replaced; what stands in an argument is left as it is.
    static QString filled(QStringView pattern, const QStringList &arguments);
    /// `text` cut to so many characters, the last of which is then an ellipsis.
    static QString bounded(const QString &text, qsizetype characters);

private:
    static QString worded(const QString &text) { return text; }
    static QString worded(qint64 number) { return QString::number(number); }

    const char *m_code = "";
    const char16_t *m_english = u"";
    QStringList m_arguments;
};

/// A sentence as it is kept and sent on, when nobody knows any more which literals it was made of.
struct Said
{
    QString text; ///< in English
    QString code; ///< empty for words without one
    QStringList arguments;

    Said() = default;
    Said(const Sentence &sentence);
    bool isEmpty() const { return text.isEmpty(); }
    /// As one text for a column, and back. Columns that held the English alone before are read as words without a code.
    QString stored() const;
    static Said fromStored(const QString &stored);
};

} // namespace bc
