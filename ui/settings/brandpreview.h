#pragma once

#include <QImage>
#include <QWidget>

namespace bc::ui::settings {

/// What can be seen of a brand on a page; empty texts and colours: as the provider's own.
struct Brand
{
    QString product, accentLight, accentDark, supportText;
    bool supportLink = false, termsLink = false;
    QImage logo;
};

/// The provider's sign-in page as this brand makes it, painted: its measures and colours are those of pages.css.
class BrandPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit BrandPreview(QWidget *parent = nullptr);
    void setBrand(Brand brand);
    const Brand &brand() const { return m_brand; }
    void setDark(bool dark);
    bool isDark() const { return m_dark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Brand m_brand;
    bool m_dark = false;
};

} // namespace bc::ui::settings
