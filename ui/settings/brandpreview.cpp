#include "ui/settings/brandpreview.h"

#include "ui/settings/contrast.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>

namespace bc::ui::settings {

using namespace Qt::StringLiterals;

namespace {

// pages.css, in its pixels
constexpr int cardWidth = 400, pad = 32, margin = 24, fieldHeight = 44, buttonHeight = 44;
constexpr int inside = cardWidth - 2 * pad;
constexpr QSize logoRoom{160, 32};

QFont pageFont(int pixels, bool strong = false)
{
    QFont font = Theme::font(type::body, strong);
    font.setPixelSize(pixels);
    return font;
}

/// Paints from top to bottom and knows how far it came; without a painter it only measures.
class Sheet
{
public:
    Sheet(const Brand &brand, bool dark, QPainter *painter)
        : m_brand(brand)
        , m_page(pageColours(dark))
        , m_painter(painter)
    {
        if (const auto own = colourOf(dark ? brand.accentDark : brand.accentLight)) {
            m_page.accent = *own;
            m_page.onAccent = contrast(*own, Qt::white) >= contrast(*own, Qt::black) ? Qt::white : Qt::black;
        }
    }

    int paint()
    {
        m_y = pad;
        head();
        text(BrandPreview::tr("Sign in"), pageFont(22, true), m_page.text);
        m_y += 24;
        field(BrandPreview::tr("E-mail address or user name"));
        field(BrandPreview::tr("Password"));
        m_y += 8;
        button(BrandPreview::tr("Sign in"));
        m_y += 20;
        link(BrandPreview::tr("Forgot your password?"), pad);
        m_y += 22;
        foot();
        return m_y + 24;
    }

private:
    void head()
    {
        QFont font = pageFont(14, true);
        const int height = 32;
        int x = pad;
        if (!m_brand.logo.isNull()) {
            const QSize size = m_brand.logo.size().boundedTo(m_brand.logo.size().scaled(logoRoom, Qt::KeepAspectRatio));
            if (m_painter) {
                m_painter->drawImage(QRectF(x, m_y + (height - size.height()) / 2.0, size.width(), size.height()),
                                     m_brand.logo);
            }
            x += size.width() + 8;
        } else {
            sign(x, m_y + 6);
            x += 28;
        }
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_page.quiet);
            const QString name = m_brand.product.isEmpty() ? u"BiometricsCloud"_s : m_brand.product;
            const int room = cardWidth - pad - x;
            m_painter->drawText(QRect(x, m_y, room, height), Qt::AlignVCenter | Qt::AlignLeft,
                                QFontMetrics(font).elidedText(name, Qt::ElideRight, room));
        }
        m_y += height + 18;
    }

    void sign(int x, int y)
    {
        if (!m_painter) {
            return;
        }
        m_painter->setPen(QPen(m_page.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawEllipse(QRectF(x + 1, y + 1, 18, 18));
        QPainterPath pulse(QPointF(x + 3.5, y + 10.5));
        for (const QPointF step :
             {QPointF(6.5, 10.5), QPointF(8.5, 5.5), QPointF(11.5, 14.5), QPointF(13.5, 10.5), QPointF(16.5, 10.5)}) {
            pulse.lineTo(x + step.x(), y + step.y());
        }
        m_painter->drawPath(pulse);
    }

    void text(const QString &words, const QFont &font, const QColor &colour)
    {
        const QRect box = QFontMetrics(font).boundingRect(QRect(0, 0, inside, 400), Qt::TextWrapAnywhere, words);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            QTextOption wrap;
            wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            m_painter->drawText(QRectF(pad, m_y, inside, box.height() + 4), words, wrap);
        }
        m_y += box.height();
    }

    void field(const QString &name)
    {
        text(name, pageFont(14, true), m_page.text);
        m_y += 4;
        if (m_painter) {
            m_painter->setPen(QPen(m_page.fieldLine, 1));
            m_painter->setBrush(m_page.field);
            m_painter->drawRoundedRect(QRectF(pad + .5, m_y + .5, inside - 1, fieldHeight - 1), 6, 6);
        }
        m_y += fieldHeight + 16;
    }

    void button(const QString &name)
    {
        if (m_painter) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_page.accent);
            m_painter->drawRoundedRect(QRectF(pad, m_y, inside, buttonHeight), 6, 6);
            m_painter->setPen(m_page.onAccent);
            m_painter->setFont(pageFont(15, true));
            m_painter->drawText(QRect(pad, m_y, inside, buttonHeight), Qt::AlignCenter, name);
        }
        m_y += buttonHeight;
    }

    int link(const QString &name, int x)
    {
        QFont font = pageFont(14);
        font.setUnderline(true);
        const int width = QFontMetrics(font).horizontalAdvance(name);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_page.accent);
            m_painter->drawText(QRect(x, m_y, cardWidth - x, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        }
        return x + width + 16;
    }

    void foot()
    {
        if (m_brand.supportText.isEmpty() && !m_brand.supportLink && !m_brand.termsLink) {
            return;
        }
        m_y += 18;
        if (m_painter) {
            m_painter->fillRect(QRect(pad, m_y, inside, 1), m_page.line);
        }
        m_y += 16;
        if (!m_brand.supportText.isEmpty()) {
            text(m_brand.supportText, pageFont(13), m_page.quiet);
            m_y += 4;
        }
        int x = pad;
        if (m_brand.supportLink) {
            x = link(BrandPreview::tr("Help"), x);
        }
        if (m_brand.termsLink) {
            link(BrandPreview::tr("Terms of use"), x);
        }
        m_y += m_brand.supportLink || m_brand.termsLink ? 20 : 0;
    }

    const Brand &m_brand;
    PageColours m_page;
    QPainter *m_painter;
    int m_y = 0;
};

} // namespace

BrandPreview::BrandPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview of the sign-in page"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BrandPreview::setBrand(Brand brand)
{
    m_brand = std::move(brand);
    update();
}

void BrandPreview::setDark(bool dark)
{
    m_dark = dark;
    update();
}

QSize BrandPreview::sizeHint() const { return {cardWidth, cardWidth}; }

QSize BrandPreview::minimumSizeHint() const { return {230, 320}; }

void BrandPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const PageColours page = pageColours(m_dark);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), metric::radius, metric::radius);
    painter.fillPath(frame, page.page);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.drawPath(frame);
    painter.setClipPath(frame);

    const int height = Sheet(m_brand, m_dark, nullptr).paint();
    const double scale =
        std::min({1.0, double(width()) / (cardWidth + 2 * margin), double(this->height()) / (height + 2 * margin)});
    painter.translate((width() - cardWidth * scale) / 2,
                      std::max(margin * scale, (this->height() - height * scale) / 2));
    painter.scale(scale, scale);
    painter.setPen(QPen(page.line, 1));
    painter.setBrush(page.card);
    painter.drawRoundedRect(QRectF(.5, .5, cardWidth - 1, height - 1), 12, 12);
    Sheet(m_brand, m_dark, &painter).paint();
}

} // namespace bc::ui::settings
