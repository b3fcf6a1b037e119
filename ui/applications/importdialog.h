#pragma once

#include "ui/client/request.h"

#include <QDialog>
#include <QJsonArray>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace bc::ui {
class ProviderClient;
class StateView;
} // namespace bc::ui

namespace bc::ui::applications {

/// Imports applications from a JSON file: asks the provider what it would make of it, shows that entry by entry, what
/// is wrong by field, and does it when told to. All or nothing; entries that are wrong can be left out.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(ProviderClient &client, QWidget *parent = nullptr);
    /// Reads the file and asks the provider.
    void read(const QString &path);
    bool canImport() const;

Q_SIGNALS:
    void chooseRequested();
    /// Done: the provider's report, with the secrets of what was made.
    void imported(const QJsonObject &report);

private:
    enum class Step { Look, Import };
    void ask(Step step);
    void preview(const QJsonObject &report);
    void fail(const QString &title, const QString &remedy);
    void showProblem(const Problem &problem);
    void settle();
    void reject() override;
    QJsonArray chosen() const;

    ProviderClient &m_client;
    QString m_path;
    QJsonObject m_document;
    QList<int> m_refused; ///< places in the document
    int m_toDo = 0;       ///< entries that would be made or changed
    Step m_step = Step::Look;
    bool m_waiting = false;
    Cancel m_running;
    StateView *m_states;
    QLabel *m_file;
    QLabel *m_summary;
    QTreeWidget *m_tree;
    QCheckBox *m_leaveOut;
    QLabel *m_trouble;
    QPushButton *m_other;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace bc::ui::applications
