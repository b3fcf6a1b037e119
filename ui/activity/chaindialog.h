#pragma once

#include "ui/client/request.h"
#include "ui/widgets/tokens.h"

#include <QDateTime>
#include <QDialog>
#include <QJsonObject>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace bc::ui {
class IconLabel;
class ProviderClient;
} // namespace bc::ui

namespace bc::ui::activity {

/// What a verification of the audit log's chain came to, from GET /api/v1/admin/audit/verify.
struct ChainState
{
    enum class Phase { Never, Running, Done, Failed };

    Phase phase = Phase::Never;
    qint64 entries = 0, lastEntry = 0;
    std::optional<qint64> firstBad, firstMissing;
    qint64 headId = 0;
    QString headHash;
    QDateTime started, finished;

    static ChainState fromJson(const QJsonObject &json);
    bool sound() const { return !firstBad && !firstMissing; }
    /// The first entry that is not as it was written.
    qint64 firstTampered() const;
};

/// Verifies the chain and says what came of it: the last result when it opens, progress while one runs, then that it is
/// intact, or which entry is the first that is not and what to do.
class ChainDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ChainDialog(ProviderClient &client, QWidget *parent = nullptr);
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void entryWanted(qint64 id);

private:
    void ask(const Request &request);
    void show(const ChainState &state);
    void showProblem(const Problem &problem);
    void showDone(const ChainState &state);
    void tell(const QString &sign, QColor Colours::*colour, const QString &title, const QString &text,
              const QString &advice = {});
    void fit();

    ProviderClient &m_client;
    QTimer *m_timer;
    Cancel m_running;
    IconLabel *m_sign;
    QLabel *m_title, *m_text, *m_head, *m_advice;
    QWidget *m_headRow;
    QProgressBar *m_progress;
    QPushButton *m_verify, *m_stop, *m_entry;
    qint64 m_tampered = 0;
    QString m_headText;
};

} // namespace bc::ui::activity
