#pragma once

#include "ui/client/request.h"

#include <QList>
#include <QObject>

#include <optional>

namespace bc::ui {
class ProviderClient;
}

namespace bc::ui::settings {

/// Puts every delivery that was given up back into its queue, one after the other. Ends with finished(), also when it
/// was called off, and deletes itself then.
class RetryAll final : public QObject
{
    Q_OBJECT
public:
    /// `path` is a list of deliveries: of one webhook, or of all.
    RetryAll(ProviderClient &client, QString path, QObject *parent);
    void start();
    void cancel();
    int done() const { return m_done; }
    /// Why it ended early; unset: all were put back.
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void list();
    void next();
    void end(std::optional<Problem> problem);

    ProviderClient &m_client;
    QString m_path;
    qint64 m_before = 0;
    QList<qint64> m_ids;
    int m_done = 0, m_total = 0;
    Cancel m_running;
    bool m_cancelled = false;
    std::optional<Problem> m_problem;
};

} // namespace bc::ui::settings
