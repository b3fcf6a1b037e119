#pragma once

#include "ui/client/request.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bc::ui {
class EmbeddedView;
class ProviderClient;
class StateView;
} // namespace bc::ui

namespace bc::ui::devices {

/// Links a ring, or what else lies in a vendor's cloud, to the signed-in person: asks the provider for the vendor's
/// address, shows the vendor's own pages, and sees from the provider's last page whether it is linked. What the person
/// types there stays in the view, which forgets it. GUI thread.
class LinkDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `provider`: the vendor as the API names it, "ouraring".
    LinkDialog(ProviderClient &client, const QString &provider, QWidget *parent = nullptr);
    ~LinkDialog() override;

    void start();
    /// The vendor's pages, for the tour and tests; null before there are any.
    EmbeddedView *view() const { return m_view; }

Q_SIGNALS:
    void linked();

private:
    void browse(const QUrl &vendor);
    void pageShown();
    void ended(bool isLinked);

    ProviderClient &m_client;
    QString m_vendor, m_path;
    QUrl m_back; ///< where the vendor sends the person to: the provider's last page
    StateView *m_states;
    QVBoxLayout *m_browser;
    EmbeddedView *m_view = nullptr;
    QLabel *m_address, *m_hint;
    QPushButton *m_again, *m_close;
    Cancel m_running;
};

} // namespace bc::ui::devices
