#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace bc::ui::flow {

/// The token answer: its fields with their meaning, its life running down, and what one call with it brought.
class TokenView final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenView(QWidget *parent = nullptr);
    void setToken(const QJsonObject &token, const QDateTime &expires);
    /// What the API call answered, in one line; empty while it was not made.
    void setCallResult(const QString &line);
    QTableWidget *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void fitColumns();
    void tick();

    QJsonObject m_token;
    QDateTime m_expires;
    QLabel *m_life;
    QProgressBar *m_bar;
    QTableWidget *m_table;
    QPushButton *m_reveal;
    QWidget *m_result;
    QLabel *m_resultText;
    QTimer *m_clock;
};

} // namespace bc::ui::flow
