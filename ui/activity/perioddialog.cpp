#include "ui/activity/perioddialog.h"

#include "ui/widgets/theme.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bc::ui::activity {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(const QDateTime &from, const QDateTime &until, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateTimeEdit)
    , m_until(new QDateTimeEdit)
    , m_wrong(label({}, Text::Small))
{
    setWindowTitle(tr("Entries of a period"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime now = QDateTime::currentDateTime();
    m_from->setDateTime(from.isValid() ? from.toLocalTime() : now.addDays(-1));
    m_until->setDateTime(until.isValid() ? until.toLocalTime() : now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    const auto add = [fields, this](const QString &name, QDateTimeEdit *editor) {
        editor->setCalendarPopup(true);
        editor->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);
        editor->setAccessibleName(name);
        editor->setMinimumWidth(180);
        auto *box = new QVBoxLayout;
        box->setSpacing(space::xs);
        box->addWidget(label(name, Text::Strong));
        box->addWidget(editor);
        fields->addLayout(box);
        connect(editor, &QDateTimeEdit::dateTimeChanged, this, &PeriodDialog::check);
    };
    add(tr("From"), m_from);
    add(tr("Until"), m_until);
    column->addLayout(fields);
    column->addWidget(m_wrong);
    auto *buttons = new QDialogButtonBox;
    m_show = buttons->addButton(tr("Show the entries"), QDialogButtonBox::AcceptRole);
    makePrimary(m_show);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_from->dateTime(), m_until->dateTime());
        accept();
    });
    check();
}

void PeriodDialog::check()
{
    const bool good = m_from->dateTime() < m_until->dateTime();
    m_wrong->setText(good ? tr("In your time zone: %1").arg(m_from->dateTime().timeZoneAbbreviation())
                          : tr("The end must come after the beginning."));
    m_show->setEnabled(good);
}

} // namespace bc::ui::activity
