#include "ui/widgets/housestyle.h"

#include "ui/widgets/housepaint_p.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace bc::ui {

using namespace Qt::StringLiterals;

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void HouseStyle::polish(QWidget *widget)
{
    // Hover is part of how buttons, fields and scroll bars are drawn.
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QHeaderView *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    // The frame paints the rounded ground itself; the viewport would cover its corners.
    if (qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget)) {
        qobject_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    }
    // Qt's own dialog for files has signs before its names.
    if (qobject_cast<QAbstractItemView *>(widget) && qobject_cast<QFileDialog *>(widget->window())) {
        widget->setProperty("bcItemMargin", space::xs);
    }
    QProxyStyle::polish(widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_DefaultFrameWidth:
        return metric::line;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return space::l;
    case PM_FocusFrameHMargin:
        if (const QVariant own = widget ? widget->property("bcItemMargin") : QVariant(); own.isValid()) {
            return own.toInt(); // lists and trees that are no tables
        }
        return space::l - 1; // cells begin where their header does
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_ToolTipLabelFrameWidth:
        return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_ToolBarIconSize:
        return 16;
    case PM_TabBarTabHSpace:
        return space::xl;
    case PM_TabBarTabVSpace:
        return space::m;
    case PM_TabBarTabShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_SloppySubMenus:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(Theme::colours().line.rgba());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        const int gap = button && !button->icon.isNull() ? space::s : 0;
        result.setHeight(qMax(result.height(), metric::control));
        result.setWidth(iconOnly ? metric::control : qMax(size.width() + gap + 2 * space::l, 72));
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), metric::control));
        break;
    case CT_ToolButton:
        result = result.expandedTo({metric::control, metric::control});
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(size.height(), metric::row + space::xs));
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(result.height(), metric::row));
            result.rwidth() += space::l;
        }
        break;
    }
    case CT_TabBarTab:
        result.setHeight(qMax(result.height(), 34));
        break;
    default:
        break;
    }
    return result;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)) {
            return {};
        }
        if (bar) {
            return paint::scrollBarPart(*bar, sub, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        }
    }
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (sub == SC_ComboBoxArrow) {
            return visualRect(option->direction, all, QRect(all.right() - 26, all.top(), 26, all.height()));
        }
        if (sub == SC_ComboBoxEditField) {
            return visualRect(option->direction, all, all.adjusted(space::m, 1, -28, -1));
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(space::s - 2, 0, -(space::s - 2), 0) : rect;
    }
    if (element == SE_ItemViewItemText && widget && widget->property("bcItemMargin").isValid()) {
        // The margin stands at both sides of sign and text, twice between them: once is enough.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        const int twice = pixelMetric(PM_FocusFrameHMargin, option, widget);
        return item && item->features.testFlag(QStyleOptionViewItem::HasDecoration) ? rect.adjusted(-twice, 0, 0, 0)
                                                                                    : rect;
    }
    return rect;
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paint::button(*option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(*option, *painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        paint::field(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        paint::focusRect(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*option, *painter);
        return;
    case PE_PanelItemViewRow:
        return; // the items draw their own selection, the row needs no stripes
    case PE_PanelItemViewItem:
        paint::itemBackground(*option, *painter, widget);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        paint::frame(*option, *painter, widget);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        paint::menuPanel(*option, *painter);
        return;
    case PE_PanelTipLabel:
        paint::toolTip(*option, *painter);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        paint::tabBase(*option, *painter);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, Theme::colours().base);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button) {
            QStyleOptionButton copy = *button;
            paint::buttonText(copy, widget);
            copy.features &= ~QStyleOptionButton::HasMenu;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    }
    case CE_HeaderSection:
        paint::headerSection(*option, *painter);
        return;
    case CE_Header: {
        // Drawn here as a whole: the margin is for the sides, above and below it would leave no room for the text.
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header) {
            paint::headerSection(*option, *painter);
            QStyleOptionHeader text = *header;
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            // Figures end where those of their cells do; other titles may come nearer to the next.
            const int after = header->textAlignment.testFlag(Qt::AlignRight) ? space::l : space::s;
            text.rect = header->rect.adjusted(space::l, 0, sorted ? -24 : -after, 0);
            QProxyStyle::drawControl(CE_HeaderLabel, &text, painter, widget);
            if (sorted) {
                paint::sortArrow(*header, *painter);
            }
            return;
        }
        break;
    }
    case CE_HeaderEmptyArea:
        paint::headerSection(*option, *painter);
        return;
    case CE_TabBarTabShape:
        paint::tab(*option, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, Theme::colours().line);
        return;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            paint::hairline(*frame, *painter);
            return;
        }
        break;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        paint::progress(element, *option, *painter);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        paint::scrollBar(*option, *painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        paint::comboBox(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace bc::ui
