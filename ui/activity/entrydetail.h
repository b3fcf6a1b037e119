#pragma once

#include "ui/activity/auditentry.h"

#include <QScrollArea>

class QVBoxLayout;

namespace bc::ui::activity {

/// One entry of the audit log, with everything it says. What can narrow the list has a button that does.
class EntryDetail final : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntryDetail(QWidget *parent = nullptr);
    void show(const AuditEntry &entry);
    /// Nothing to show, and why.
    void showNote(const QString &title, const QString &text);
    /// Both as hexadecimal digits; the chain's hashes come after the entry.
    void setHashes(qint64 id, const QString &hash, const QString &previous);

Q_SIGNALS:
    void closeRequested();
    void narrowRequested(const QString &filter, const QString &value, const QString &words);
    void objectRequested(const QString &type, const QString &id);
    void requestRequested(const QString &traceId);
    void linkRequested(const QString &link);

private:
    void rebuild();
    QVBoxLayout *begin(const QString &title);
    void finish(QVBoxLayout *column);
    void addFact(QVBoxLayout *column, const QString &name, const QString &value, bool mono = false,
                 const QString &filter = {}, const QString &filterValue = {});
    void addObject(QVBoxLayout *column);

    AuditEntry m_entry;
    QString m_hash, m_previous;
};

} // namespace bc::ui::activity
