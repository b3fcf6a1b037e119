#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace bc::ui::patients {

/// A file of samples being taken in, as GET /api/v1/admin/patients/{id}/imports/{id} shows it.
struct ImportJob
{
    enum class State { Receiving, Waiting, Running, Done, Cancelled, Failed };
    /// Records that were kept out for one reason, with the first of them.
    struct Skipped
    {
        QString reason, meaning, type;
        qint64 records = 0;
        QList<std::pair<qint64, QString>> lines; ///< number and words
    };

    qint64 id = 0;
    QString format, fileName, error;
    qint64 size = 0, received = 0, read = 0; ///< bytes
    State state = State::Receiving;
    qint64 added = 0, changed = 0, same = 0, aside = 0, skipped = 0; ///< records
    QList<Skipped> report;                                           ///< once it has ended

    static ImportJob fromJson(const QJsonObject &row);
    bool isOpen() const { return state == State::Receiving || state == State::Waiting || state == State::Running; }
    /// "1,204 new · 18 as before · 3 left out".
    QString countsInWords() const;
};

/// Why records were kept out, in words.
QString reasonInWords(const ImportJob::Skipped &skipped);

/// A file as the provider names its formats ("apple-health"), guessed from its name and its first bytes.
QString guessFormat(const QString &fileName, const QByteArray &head);
/// The titles of a table's columns, from its first line; the separator is guessed from it.
QStringList columnsOf(const QByteArray &head);

} // namespace bc::ui::patients
