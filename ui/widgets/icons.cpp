#include "ui/widgets/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

/// Draws a theme icon's shape in one colour; without a colour in the text colour of the moment, so that an icon made
/// before a switch of the scheme is right after it.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, QColor colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State iconState) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, iconState, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State iconState) override
    {
        return scaledPixmap(size, mode, iconState, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Breeze draws some signs of state as filled shapes, which one colour would make blots; those are our own.
        const QIcon shape = m_name.startsWith("sign-"_L1) ? QIcon(u":/icons/signs/%1.svg"_s.arg(m_name.mid(5)))
                                                          : QIcon::fromTheme(m_name);
        if (shape.isNull() || size.isEmpty()) {
            return {};
        }
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        // One device pixel a pixel: the sizes here are already multiplied.
        const QSize logical = size / scale;
        QPixmap drawn = shape.pixmap(logical, scale);
        drawn.setDevicePixelRatio(1.0);
        painter.drawPixmap(QRect(QPoint(), size), drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        QColor colour = m_colour.isValid() ? m_colour : Theme::colours().text;
        if (mode == QIcon::Disabled) {
            colour.setAlphaF(0.4F);
        }
        painter.fillRect(result.rect(), colour);
        painter.end();
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new TintedIcon(name, {})); }

QIcon icon(const QString &name, const QColor &colour) { return QIcon(new TintedIcon(name, colour)); }

} // namespace bc::ui
