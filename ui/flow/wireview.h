#pragma once

#include "ui/flow/exchange.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QPlainTextEdit;
class QPushButton;

namespace bc::ui::flow {

/// The client's side: request and answer as text. Secrets are covered until asked for, and covered again with the next
/// exchange.
class WireView final : public QWidget
{
    Q_OBJECT
public:
    explicit WireView(QWidget *parent = nullptr);
    /// `note` stands there when nothing was sent by the studio itself.
    void setExchange(const std::optional<Exchange> &exchange, const QString &note);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<Exchange> m_exchange;
    QString m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_reveal;
    QAbstractButton *m_copy;
};

} // namespace bc::ui::flow
