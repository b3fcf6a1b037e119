#pragma once

#include "core/base/clock.h"
#include "support/tempstore.h"

#include <QMap>

/// Two people with data in every table, one of whom is to be erased.
namespace bc::tests {

constexpr Instant now = fromMicros(1'795'366'800'000'000);
/// Not a number of few digits, so that it is kept as it is; its bytes are looked for in the files.
constexpr double markedValue = 61.234567890123456;
inline const QByteArray marker = "Xq7-secret-of-the-person";

/// "table.column" of what refers to a person and stays with the account, and why.
const QMap<QString, QString> &kept();
/// "table.column" to the table it refers to, of every foreign key.
QMap<QString, QString> foreignKeys(store::Store &store);

class TwoPeople
{
public:
    explicit TwoPeople(const QString &dialect);
    /// In the database that the options name.
    explicit TwoPeople(store::StoreOptions options);

    struct Person
    {
        qint64 id = 0, metric = 0, device = 0, link = 0, application = 0, job = 0, rule = 0, family = 0;
    };
    TempStore temp;
    Person erased, other;

    /// Every second one with the marked value, and one from the future.
    static void addSamples(store::Connection &unit, qint64 metric, int count);
    /// Columns that must not be empty and are not among the values get something of their type.
    Result<> insert(store::Connection &unit, const QString &table, QMap<QString, QVariant> values);
    /// Rows by "table.column", for every foreign key to what is the person's and does not stay with the account.
    QMap<QString, qint64> rowsOf(const Person &person);
    /// The number of steps it took.
    int erase(qint64 accountId);

private:
    void addPeople();
    Person addPerson(const QString &name, const QString &text);
    qint64 inserted(store::Connection &unit, const QString &table, const QMap<QString, QVariant> &values);
    void addRows(store::Connection &unit, Person &made, const QString &text);
    void addRowsOfApplication(store::Connection &unit, Person &made, const QByteArray &hash);
    static qint64 idOf(const Person &person, const QString &parent);
};

} // namespace bc::tests
