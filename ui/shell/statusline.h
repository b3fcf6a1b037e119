#pragma once

#include "ui/widgets/place.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace bc::ui {

class IconLabel;
class ProviderClient;

/// The line at the foot: the provider's state, background work with progress and cancel, the clock. While the provider
/// cannot be reached it asks again every five seconds.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void watch(ProviderClient *client);
    Work *beginWork(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Provider { Unknown, Running, Unreachable };
    void setProvider(Provider state);
    void probe();
    void tick();

    ProviderClient *m_client = nullptr;
    Provider m_provider = Provider::Unknown;
    IconLabel *m_sign;
    QLabel *m_text;
    QHBoxLayout *m_works;
    QWidget *m_requests;
    QLabel *m_clock;
    QTimer *m_slow;
    QTimer *m_probe;
};

} // namespace bc::ui
