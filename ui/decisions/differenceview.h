#pragma once

#include <QWidget>

namespace bc::ui {

/// Two addresses one above the other with the first character that differs marked. Wraps long ones in step.
class DifferenceView final : public QWidget
{
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);
    /// `at` counts from 0; the length of the shorter one if it is the beginning of the other.
    void setAddresses(const QString &registered, const QString &sent, qsizetype at);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int perLine(int width) const;
    int lineCount(int width) const;

    QString m_registered, m_sent;
    qsizetype m_at = -1;
};

} // namespace bc::ui
