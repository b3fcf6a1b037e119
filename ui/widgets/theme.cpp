#include "ui/widgets/theme.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QIcon>
#include <QPalette>
#include <QToolTip>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

Colours light()
{
    Colours c;
    c.window = QColor(0xF4F5F7);
    c.base = QColor(0xFFFFFF);
    c.raised = QColor(0xE9ECF0);
    c.text = QColor(0x1B1F24);
    c.muted = QColor(0x59636E);
    c.line = QColor(0xDCDFE3);
    c.border = QColor(0x8A939E);
    c.accent = QColor(0x0F766E);
    c.onAccent = QColor(0xFFFFFF);
    c.accentSoft = QColor(0xD5EEEB);
    c.good = QColor(0x1A7336);
    c.warning = QColor(0x8A5A00);
    c.bad = QColor(0xB91C26);
    c.info = QColor(0x2358AD);
    c.goodSoft = QColor(0xDCF3E3);
    c.warningSoft = QColor(0xFDF0CF);
    c.badSoft = QColor(0xFCE4E4);
    c.infoSoft = QColor(0xE2ECFA);
    return c;
}

Colours dark()
{
    Colours c;
    c.dark = true;
    c.window = QColor(0x15181C);
    c.base = QColor(0x1C2025);
    c.raised = QColor(0x282D34);
    c.text = QColor(0xE6E9ED);
    c.muted = QColor(0xA0A9B4);
    c.line = QColor(0x343A42);
    c.border = QColor(0x717B87);
    c.accent = QColor(0x2DD4BF);
    c.onAccent = QColor(0x06302B);
    c.accentSoft = QColor(0x17423F);
    c.good = QColor(0x56C77A);
    c.warning = QColor(0xE3B341);
    c.bad = QColor(0xFF8A82);
    c.info = QColor(0x82BBFF);
    c.goodSoft = QColor(0x16331F);
    c.warningSoft = QColor(0x392D0F);
    c.badSoft = QColor(0x43201F);
    c.infoSoft = QColor(0x17304D);
    return c;
}

struct State
{
    Scheme scheme = Scheme::System;
    Colours colours = light();
    SystemScheme *system = nullptr;
    QString sans, mono;
};

State &state()
{
    static State theState;
    return theState;
}

QPalette paletteFor(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.base);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.bad);
    p.setColor(QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.raised : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.base);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Light, c.base);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, QColor(0, 0, 0, c.dark ? 120 : 60));
    QColor off = c.muted;
    off.setAlphaF(0.7F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, off);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.raised);
    return p;
}

QString firstInstalled(const QStringList &families, const QString &otherwise)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family)) {
            return family;
        }
    }
    return otherwise;
}

void apply()
{
    State &s = state();
    const bool isDark = s.scheme == Scheme::Dark || (s.scheme == Scheme::System && s.system->dark());
    s.colours = isDark ? dark() : light();
    // Before the palette: the change event of the palette is what makes widgets ask for their icons again.
    QIcon::setThemeName(isDark ? u"breeze-dark"_s : u"breeze"_s);
    const QPalette palette = paletteFor(s.colours);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace

void Theme::install(QApplication &application, Scheme scheme)
{
    State &s = state();
    s.scheme = scheme;
    s.system = new SystemScheme(QApplication::palette().color(QPalette::Window).lightness() < 128, &application);
    QObject::connect(s.system, &SystemScheme::changed, &application, [] {
        if (state().scheme == Scheme::System) {
            apply();
        }
    });

    QStringList paths = QIcon::themeSearchPaths();
    for (const QString &path : {u"/usr/share/icons"_s, u"/usr/local/share/icons"_s}) {
        if (!paths.contains(path)) {
            paths.append(path);
        }
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(u"breeze"_s);

    s.sans = firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}, QApplication::font().family());
    s.mono = firstInstalled({u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s},
                            QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    QApplication::setStyle(new HouseStyle);
    QApplication::setFont(font(type::body));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    state().scheme = scheme;
    apply();
}

Scheme Theme::scheme() { return state().scheme; }

const Colours &Theme::colours() { return state().colours; }

QFont Theme::font(int points, bool semibold)
{
    QFont font(state().sans);
    font.setPointSize(points);
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont Theme::mono(int points)
{
    QFont font(state().mono);
    font.setPointSize(points);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace bc::ui
