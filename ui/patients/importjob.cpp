#include "ui/patients/importjob.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace bc::ui::patients {

using namespace Qt::StringLiterals;

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(bc::ui::patients::Import)
};

ImportJob::State importState(const QString &name)
{
    using State = ImportJob::State;
    static constexpr std::array<std::pair<QLatin1StringView, State>, 6> states{{{"receiving"_L1, State::Receiving},
                                                                                {"waiting"_L1, State::Waiting},
                                                                                {"running"_L1, State::Running},
                                                                                {"done"_L1, State::Done},
                                                                                {"cancelled"_L1, State::Cancelled},
                                                                                {"failed"_L1, State::Failed}}};
    for (const auto &[known, state] : states) {
        if (name == known) {
            return state;
        }
    }
    return State::Failed;
}

QByteArray firstLine(const QByteArray &head)
{
    QByteArray text = head;
    if (text.startsWith("\xef\xbb\xbf")) {
        text.remove(0, 3);
    }
    const qsizetype end = text.indexOf('\n');
    return (end < 0 ? text : text.left(end)).trimmed();
}

char separatorIn(const QByteArray &line)
{
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        best = line.count(candidate) > line.count(best) ? candidate : best;
    }
    return best;
}

} // namespace

ImportJob ImportJob::fromJson(const QJsonObject &row)
{
    const QJsonObject counts = row.value("counts"_L1).toObject();
    ImportJob job;
    job.id = row.value("id"_L1).toInteger();
    job.format = row.value("format"_L1).toString();
    job.fileName = row.value("file_name"_L1).toString();
    job.error = row.value("error"_L1).toString();
    job.size = row.value("size"_L1).toInteger();
    job.received = row.value("received"_L1).toInteger();
    job.read = row.value("progress"_L1).toObject().value("read"_L1).toInteger();
    job.state = importState(row.value("state"_L1).toString());
    job.added = counts.value("added"_L1).toInteger();
    job.changed = counts.value("changed"_L1).toInteger();
    job.same = counts.value("same"_L1).toInteger();
    job.aside = counts.value("aside"_L1).toInteger();
    job.skipped = counts.value("skipped"_L1).toInteger();
    for (const QJsonValue value : row.value("report"_L1).toArray()) {
        const QJsonObject reason = value.toObject();
        Skipped skipped{reason.value("reason"_L1).toString(),
                        reason.value("meaning"_L1).toString(),
                        reason.value("type"_L1).toString(),
                        reason.value("records"_L1).toInteger(),
                        {}};
        for (const QJsonValue entry : reason.value("lines"_L1).toArray()) {
            const QJsonObject line = entry.toObject();
            skipped.lines.append({line.value("line"_L1).toInteger(), line.value("detail"_L1).toString()});
        }
        job.report.append(skipped);
    }
    return job;
}

QString ImportJob::countsInWords() const
{
    const QLocale locale;
    QStringList parts{ImportTexts::tr("%1 new").arg(locale.toString(added)),
                      ImportTexts::tr("%1 as before").arg(locale.toString(same))};
    if (changed > 0) {
        parts.append(ImportTexts::tr("%1 changed").arg(locale.toString(changed)));
    }
    if (aside > 0) {
        parts.append(ImportTexts::tr("%1 set aside, from the future").arg(locale.toString(aside)));
    }
    if (skipped > 0) {
        parts.append(ImportTexts::tr("%1 left out").arg(locale.toString(skipped)));
    }
    return parts.join(u" · "_s);
}

QString reasonInWords(const ImportJob::Skipped &skipped)
{
    static constexpr auto reasons = std::to_array<std::pair<QLatin1StringView, const char *>>({
        {"broken_record"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Not well-formed")},
        {"too_long"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Longer or deeper nested than any real record")},
        {"missing_field"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Without a type, a time or a value")},
        {"unreadable_time"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "A time that cannot be read")},
        {"unreadable_value"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "A value that is no number")},
        {"unknown_kind"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "A measurement that is not known here")},
        {"unknown_unit"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "A unit that does not fit the measurement")},
        {"implausible"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "A value that no body or sensor shows")},
        {"ends_before_start"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Ends before it starts")},
        {"too_many_sources"_L1,
         QT_TRANSLATE_NOOP("bc::ui::patients::Import", "From more devices than one import may have")},
        {"too_many_at_once"_L1,
         QT_TRANSLATE_NOOP("bc::ui::patients::Import", "More values at one moment than a device measures")},
        {"replaced"_L1,
         QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Replaced by another value of the file at the same moment")},
        {"not_read"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Another export in the file, not read: %1")},
        {"guessed_order"_L1,
         QT_TRANSLATE_NOOP("bc::ui::patients::Import", "No date shows whether day or month comes first: a guess")},
        {"not_kept"_L1, QT_TRANSLATE_NOOP("bc::ui::patients::Import", "Not kept here: %1")},
    });
    for (const auto &[known, words] : reasons) {
        if (skipped.reason == known) {
            return ImportTexts::tr(words).replace("%1"_L1, skipped.type);
        }
    }
    return skipped.meaning;
}

QString guessFormat(const QString &fileName, const QByteArray &head)
{
    const QString name = fileName.toLower();
    const QByteArray start = head.trimmed();
    if (head.startsWith("PK\x03\x04") || name.endsWith(".zip"_L1) || name.endsWith(".xml"_L1) ||
        start.startsWith("<?xml")) {
        return u"apple-health"_s;
    }
    if (name.endsWith(".json"_L1) || start.startsWith('{')) {
        return u"health-auto-export"_s;
    }
    // Clarity names its kinds of events in English in every language; LibreView writes the unit into six titles.
    if (head.contains("EGV")) {
        return u"clarity"_s;
    }
    const QByteArrayList lines = head.split('\n');
    const QByteArray titles = lines.value(1); // below the line that says what it is
    if (titles.count("mmol/L") + titles.count("mg/dL") >= 2) {
        return u"libreview"_s;
    }
    return u"csv"_s;
}

QStringList columnsOf(const QByteArray &head)
{
    const QByteArray line = firstLine(head);
    QStringList columns;
    QByteArray cell;
    bool isQuoted = false;
    const char separator = separatorIn(line);
    for (const char c : line + separator) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            columns.append(QString::fromUtf8(cell).trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    return columns;
}

} // namespace bc::ui::patients
