#pragma once

#include <QWidget>

namespace bc::ui {

/// A line of two pixels that grows while a page loads. Its place stays when nothing loads, so nothing jumps.
class LoadingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingLine(QWidget *parent = nullptr);
    void start();
    void setProgress(int percent);
    void finish();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_percent = -1; ///< -1: nothing loads
};

} // namespace bc::ui
