#pragma once

#include <QDialog>

class QVBoxLayout;

namespace bc::ui {

/// A window of one column and a fixed width, always as high as its wrapped texts need there, which QDialog does not see
/// to: it grows and shrinks with what is shown in it.
class FittedDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 480;

    explicit FittedDialog(int width = usualWidth, QWidget *parent = nullptr);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// What it is about, and what there is to know of it.
    void addHeading(const QString &heading, const QString &text = {});
    bool event(QEvent *event) override;

private:
    void fit();

    QVBoxLayout *m_column;
};

} // namespace bc::ui
