#pragma once

#include "ui/client/problem.h"

#include <QWidget>

class QLabel;

namespace bc::ui {

/// What went wrong, beside what it concerns; takes no room while nothing did.
class TroubleLine final : public QWidget
{
    Q_OBJECT
public:
    explicit TroubleLine(QWidget *parent = nullptr);
    /// `elsewhere`: errors of fields that this view does not have, which stand below the problem's words.
    void set(const Problem &problem, const QStringList &elsewhere = {});
    void set(const QString &text);
    void clear();
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace bc::ui
