#include "ui/applications/applicationform.h"

#include "ui/applications/formsections.h"
#include "ui/client/providerclient.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/formfoot.h"
#include "ui/widgets/placeheader.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/troubleline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bc::ui::applications {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 600, namesWidth = 200, nameHeight = 32;

QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    if (shape == QFrame::HLine) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace

ApplicationForm::ApplicationForm(ProviderClient &client, const Person &person, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_person(person)
    , m_header(new PlaceHeader({}))
    , m_names(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_redirects(new RedirectSection)
    , m_grants(new GrantSection(person))
    , m_authentication(new AuthenticationSection)
    , m_trouble(new TroubleLine)
    , m_save(new QPushButton)
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_draft(label(tr("Unsaved changes"), Text::Muted))
{
    m_names->setObjectName(u"formSections"_s);
    m_names->setAccessibleName(tr("Sections of the form"));
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setToolTip(tr("Ctrl+Page Up and Ctrl+Page Down go from section to section"));
    for (FormSection *section : QList<FormSection *>{new GeneralSection, m_redirects, m_grants, m_authentication,
                                                     new TokenSection, new PeopleSection(client, person)}) {
        addSection(section);
    }
    m_names->setFixedWidth(std::max(namesWidth, widestName()));
    connect(m_names, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            m_pages->setCurrentIndex(row);
            m_sections.at(row)->shown();
        }
    });

    m_trouble->setContentsMargins(space::l, space::s, space::l, 0);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_trouble);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_names);
    middle->addWidget(hairline(QFrame::VLine));
    middle->addLayout(right, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(hairline(QFrame::HLine));
    all->addLayout(middle, 1);
    all->addWidget(hairline(QFrame::HLine));
    all->addWidget(makeFoot());
    m_names->setCurrentRow(0);
}

QWidget *ApplicationForm::makeFoot()
{
    m_save->setObjectName(u"saveApplication"_s);
    m_save->setToolTip(tr("Enter; Ctrl+Enter in a field of several lines"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_saving) {
            m_running.cancel();
        } else {
            save();
        }
    });
    auto *back = new QPushButton(tr("Back to the list"));
    describe(back, tr("Back to the list; what you typed is kept"), u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &ApplicationForm::left);
    connect(m_discard, &QPushButton::clicked, this, &ApplicationForm::discard);
    return formFoot({m_save, back, m_discard}, m_draft);
}

int ApplicationForm::widestName() const
{
    int widest = 0;
    for (const FormSection *section : m_sections) {
        widest = std::max(widest, m_names->fontMetrics().horizontalAdvance(section->title()));
    }
    return widest + 2 * space::l + space::s;
}

void ApplicationForm::addSection(FormSection *section)
{
    m_sections.append(section);
    connect(section, &FormSection::edited, this, [this] {
        setDirty(true);
        settle();
        markSections();
    });
    connect(section, &FormSection::checked, this, &ApplicationForm::markSections);
    section->setMaximumWidth(pageWidth);
    auto *holder = new QWidget;
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(section, 1);
    across->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    m_pages->addWidget(scroll);
    auto *item = new QListWidgetItem(section->title(), m_names);
    item->setSizeHint({namesWidth, nameHeight});
}

FormField *ApplicationForm::field(const QString &name) const
{
    for (const FormSection *section : m_sections) {
        if (FormField *found = section->field(name)) {
            return found;
        }
    }
    return nullptr;
}

FormSwitch *ApplicationForm::toggle(const QString &name) const
{
    for (const FormSection *section : m_sections) {
        if (FormSwitch *found = section->toggle(name)) {
            return found;
        }
    }
    return nullptr;
}

void ApplicationForm::bringUp(const QString &name)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->field(name) || m_sections.at(i)->toggle(name)) {
            m_names->setCurrentRow(i);
        }
    }
}

void ApplicationForm::startNew()
{
    if (m_started && isNew() && m_dirty) {
        return; // the draft
    }
    Application fresh;
    fresh.grantTypes = QStringList{u"authorization_code"_s, u"refresh_token"_s};
    start(fresh);
    m_header->setTitle(tr("New application"));
    m_header->setSubtitle(tr("Only a name and, with the authorization code grant, a redirect address are needed. "
                             "Everything can be changed later, except how it proves itself and keeps its secret."));
    m_save->setText(tr("Register application"));
}

void ApplicationForm::startEdit(const Application &application)
{
    if (m_started && m_original.id == application.id && m_dirty) {
        return;
    }
    start(application);
    m_header->setTitle(tr("Edit %1").arg(application.name));
    m_header->setSubtitle(application.clientId);
    m_save->setText(tr("Save"));
}

void ApplicationForm::start(const Application &application)
{
    putAway();
    m_running.cancel();
    m_started = true;
    m_original = application;
    for (FormSection *section : std::as_const(m_sections)) {
        section->fill(application);
    }
    const auto draft = m_drafts.constFind(application.id);
    const bool left = draft != m_drafts.constEnd();
    if (left) {
        for (FormSection *section : std::as_const(m_sections)) {
            section->restore(*draft);
        }
        m_drafts.remove(application.id);
        m_draftNames.remove(application.id);
    }
    setDirty(left);
    settle();
    m_trouble->clear();
    m_names->setCurrentRow(0);
    markSections();
    m_sections.constFirst()->focusFirst();
}

void ApplicationForm::putAway()
{
    if (!m_started || !m_dirty) {
        return;
    }
    QVariantMap draft;
    for (const FormSection *section : std::as_const(m_sections)) {
        draft.insert(section->draft());
    }
    const QString name = draftName();
    m_drafts.insert(m_original.id, draft);
    m_draftNames.insert(m_original.id, name);
}

Application ApplicationForm::values() const
{
    Application a = m_original;
    for (const FormSection *section : m_sections) {
        section->collect(a);
    }
    return a;
}

QString ApplicationForm::draftName() const
{
    QStringList names;
    if (m_dirty) {
        names.append(isNew() ? tr("The new application") : tr("The application \"%1\"").arg(m_original.name));
    }
    for (const auto &[id, name] : m_draftNames.asKeyValueRange()) {
        if (id != m_original.id) {
            names.append(name);
        }
    }
    return names.join(u", "_s);
}

void ApplicationForm::settle()
{
    m_authentication->settle();
    m_grants->setPublic(m_authentication->isPublic());
    m_redirects->setAddressNeeded(m_grants->usesCode());
}

void ApplicationForm::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_draft->setVisible(dirty);
    m_discard->setVisible(dirty);
}

void ApplicationForm::markSections()
{
    for (int i = 0; i < m_sections.size(); ++i) {
        const bool wrong = m_sections.at(i)->hasError();
        QListWidgetItem *item = m_names->item(i);
        item->setIcon(wrong ? icon(u"sign-warning"_s, Theme::colours().bad) : QIcon());
        const QString title = m_sections.at(i)->title();
        item->setData(Qt::AccessibleTextRole, wrong ? tr("%1, has something wrong").arg(title) : title);
    }
}

void ApplicationForm::discard()
{
    m_running.cancel();
    m_dirty = false;
    start(m_original);
    Q_EMIT left();
}

void ApplicationForm::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        save();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (control) {
            const int step = event->key() == Qt::Key_PageUp ? -1 : 1;
            const int count = static_cast<int>(m_sections.size());
            m_names->setCurrentRow((m_names->currentRow() + step + count) % count);
            m_sections.at(m_names->currentRow())->focusFirst();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace bc::ui::applications
