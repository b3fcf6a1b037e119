#include "ui/shell/titleband.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QWidgetAction>

namespace bc::ui {

using namespace Qt::StringLiterals;

namespace {

/// The way to the command palette, drawn like a search field.
class SearchButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = Theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool focus = hasFocus();
        painter.setPen(QPen(focus ? c.accent : c.line, focus ? metric::focusRing : metric::line));
        painter.setBrush(underMouse() ? c.raised : c.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
        bc::ui::icon(u"edit-find"_s, c.muted).paint(&painter, QRect(space::m, height() / 2 - 8, 16, 16));
        painter.setPen(c.muted);
        const QRect inner = rect().adjusted(space::m + 16 + space::s, 0, -space::m, 0);
        const QString keys = u"Ctrl+K"_s;
        const int words = fontMetrics().horizontalAdvance(text());
        if (words + space::m + fontMetrics().horizontalAdvance(keys) <= inner.width()) {
            painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, keys); // else the tooltip has them
        }
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    }
};

QString roleName(int role)
{
    switch (role) {
    case Person::Platform:
        return TitleBand::tr("Platform administrator");
    case Person::TenantAdministrator:
        return TitleBand::tr("Administrator");
    case Person::Clinician:
        return TitleBand::tr("Clinician");
    case Person::Member:
        return TitleBand::tr("Member");
    case Person::Developer:
        return TitleBand::tr("Developer");
    default:
        return {};
    }
}

} // namespace

TitleBand::TitleBand(QAction *back, QAction *forward, QWidget *parent)
    : QWidget(parent)
    , m_where(new QPushButton)
    , m_search(new SearchButton(tr("Search places and actions")))
    , m_account(new QPushButton)
    , m_accountMenu(new QMenu(this))
{
    setFixedHeight(48);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl + space::xs, 0, space::m, 0); // the dot stands before it
    row->setSpacing(space::xs);

    auto *whereMenu = new QMenu(this);
    whereMenu->addAction(icon(u"edit-copy"_s), tr("Copy the provider's address"), this,
                         [this] { QApplication::clipboard()->setText(m_connection.issuer.toString()); });
    whereMenu->addAction(icon(u"network-connect"_s), tr("Connect to another provider…"), this,
                         &TitleBand::connectionRequested);
    m_where->setMenu(whereMenu);
    m_where->setFlat(true);
    m_where->setFont(Theme::font(type::body, true));
    row->addWidget(m_where);
    for (QAction *action : {back, forward}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        describe(button, action->text(), action->shortcut().toString(QKeySequence::NativeText));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(360);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(m_search, tr("Search places and actions"), u"Ctrl+K"_s);
    connect(m_search, &QPushButton::clicked, this, &TitleBand::paletteRequested);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    m_account->setFlat(true);
    m_account->setMenu(m_accountMenu);
    m_account->setIcon(icon(u"user-identity"_s));
    row->addWidget(m_account);
    connect(m_accountMenu, &QMenu::aboutToShow, this, &TitleBand::fillAccountMenu);
    setPerson(std::nullopt);
}

void TitleBand::setConnection(const Connection &connection)
{
    m_connection = connection;
    rename();
    update();
}

void TitleBand::setPerson(const std::optional<Person> &person)
{
    m_person = person;
    m_account->setVisible(person.has_value());
    m_search->setVisible(person.has_value());
    if (person) {
        m_account->setText(person->shortName());
        m_account->setAccessibleName(tr("Account of %1").arg(person->displayName()));
        m_account->setToolTip(person->email);
    }
    rename();
}

void TitleBand::rename()
{
    const QString tenant = m_person && !m_person->tenantName.isEmpty() ? m_person->tenantName : u"BiometricsCloud"_s;
    m_where->setText(m_connection.issuer.isEmpty() ? tenant : u"%1 · %2"_s.arg(tenant, m_connection.label()));
    QString kind;
    switch (m_connection.kind) {
    case Connection::Kind::Embedded:
        kind = tr("Provider in this program");
        break;
    case Connection::Kind::Remote:
        kind = tr("Provider on another machine");
        break;
    case Connection::Kind::Production:
        kind = tr("Production provider");
        break;
    }
    m_where->setToolTip(u"%1\n%2"_s.arg(kind, m_connection.issuer.toString()));
    m_where->setAccessibleName(u"%1, %2"_s.arg(m_where->text(), kind));
}

void TitleBand::fillAccountMenu()
{
    m_accountMenu->clear();
    if (!m_person) {
        return;
    }
    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setSpacing(2);
    column->addWidget(label(m_person->displayName(), Text::Strong));
    column->addWidget(label(m_person->email, Text::Muted));
    column->addWidget(label(roleName(m_person->roleId), Text::Muted));
    auto *cardAction = new QWidgetAction(m_accountMenu);
    cardAction->setDefaultWidget(card);
    m_accountMenu->addAction(cardAction);
    m_accountMenu->addSeparator();
    QMenu *appearance = m_accountMenu->addMenu(icon(u"preferences-desktop-theme-global"_s), tr("Appearance"));
    auto *group = new QActionGroup(appearance);
    const auto add = [&](const QString &text, Scheme scheme) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(Theme::scheme() == scheme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            Theme::setScheme(scheme);
            QSettings().setValue(u"appearance/scheme"_s, static_cast<int>(scheme));
        });
    };
    add(tr("As the system"), Scheme::System);
    add(tr("Light"), Scheme::Light);
    add(tr("Dark"), Scheme::Dark);
    m_accountMenu->addSeparator();
    m_accountMenu->addAction(icon(u"system-log-out"_s), tr("Sign out"), this, &TitleBand::signOutRequested);
}

QColor TitleBand::bandColour() const
{
    switch (m_connection.kind) {
    case Connection::Kind::Embedded:
        return Theme::colours().muted;
    case Connection::Kind::Remote:
        return Theme::colours().info;
    case Connection::Kind::Production:
        return Theme::colours().bad;
    }
    return {};
}

void TitleBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colours().base);
    painter.fillRect(QRect(0, 0, width(), 3), bandColour());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bandColour());
    painter.drawEllipse(QRectF(space::l, height() / 2.0 - 4, 8, 8));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::colours().line);
}

} // namespace bc::ui
