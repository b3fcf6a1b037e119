#include "ui/webview/loadingline_p.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bc::ui {

LoadingLine::LoadingLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(2);
    setAccessibleName(tr("Loading"));
}

void LoadingLine::start()
{
    m_percent = 0;
    update();
}

void LoadingLine::setProgress(int percent)
{
    if (m_percent >= 0) {
        m_percent = percent;
        update();
    }
}

void LoadingLine::finish()
{
    m_percent = -1;
    update();
}

void LoadingLine::paintEvent(QPaintEvent *)
{
    if (m_percent < 0) {
        return;
    }
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().raised);
    painter.fillRect(QRect(0, 0, width() * qMax(m_percent, 8) / 100, height()), Theme::colours().accent);
}

} // namespace bc::ui
