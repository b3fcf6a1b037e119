// The one dialog that asks before something takes effect: whom it names, what Enter does, and that nothing is cut off.

#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bc::ui;

class ConfirmDialogTest : public QObject
{
    Q_OBJECT

    static QPushButton *button(const ConfirmDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Scheme::Light); }

    void enterAloneTakesNothingAway()
    {
        ConfirmDialog dialog(u"Disable Calendar?"_s, u"It loses access."_s, u"Disable"_s,
                             ConfirmDialog::Kind::Destructive);
        dialog.show();
        QCOMPARE(dialog.windowTitle(), u"Disable"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

    void choiceMayMakeItDestructiveAndBack()
    {
        ConfirmDialog dialog(u"Make new keys?"_s, u"They sign in ten minutes."_s, u"Rotate"_s,
                             ConfirmDialog::Kind::Plain);
        dialog.show();
        QVERIFY(button(dialog, u"confirm"_s)->isDefault());
        dialog.setAction(u"End them now"_s, ConfirmDialog::Kind::Destructive);
        QCOMPARE(button(dialog, u"confirm"_s)->text(), u"End them now"_s);
        QVERIFY(button(dialog, u"cancel"_s)->isDefault() && !button(dialog, u"confirm"_s)->isDefault());
        dialog.setAction(u"Rotate"_s, ConfirmDialog::Kind::Plain);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void byKeyboardTheChoicesComeFirst()
    {
        ConfirmDialog dialog(u"Make a new secret?"_s, u"It is shown once."_s, u"Make"_s, ConfirmDialog::Kind::Plain);
        auto *first = new QCheckBox(u"One"_s);
        auto *second = new QComboBox;
        second->addItem(u"Two"_s);
        dialog.add(first);
        dialog.add(new FormField(u"two"_s, u"Two"_s, FormField::Need::Optional, second));
        dialog.show();
        QStringList order;
        QWidget *each = &dialog;
        while ((each = each->nextInFocusChain()) != &dialog) {
            if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible())
                order.append(each->objectName());
        }
        QCOMPARE(order, (QStringList{QString(), u"edit_two"_s, u"cancel"_s, u"confirm"_s}));
        QVERIFY(button(dialog, u"confirm"_s)->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void ofManyItNamesTen()
    {
        QStringList names;
        for (int i = 1; i <= 12; ++i)
            names.append(u"Person %1"_s.arg(i));
        const ConfirmDialog dialog(u"Disable 12 people?"_s, u"They are signed out."_s, u"Disable"_s,
                                   ConfirmDialog::Kind::Destructive, names);
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY2(all.contains(u"Person 10\n"_s) && !all.contains(u"Person 11"_s), qPrintable(all));
        QVERIFY2(all.contains(u"and 2 more"_s), qPrintable(all));
    }

    void itIsAsHighAsWhatIsInIt()
    {
        ConfirmDialog dialog(u"Make new keys?"_s, u"They sign in ten minutes. "_s.repeated(12), u"Rotate"_s,
                             ConfirmDialog::Kind::Plain);
        QLabel *more = wrappedLabel(u"Every token that the former ones signed is worth nothing. "_s.repeated(8));
        more->hide();
        dialog.add(more);
        dialog.show();
        const auto isWhole = [&dialog] {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
                    return false;
            }
            const QPushButton *last = button(dialog, u"confirm"_s);
            return dialog.rect().contains(QRect(last->mapTo(&dialog, QPoint()), last->size()));
        };
        QTRY_VERIFY(isWhole());
        const int before = dialog.height();
        more->show();
        QTRY_VERIFY(dialog.height() > before);
        QTRY_VERIFY(isWhole());
        more->hide();
        QTRY_COMPARE(dialog.height(), before);
        QCOMPARE(dialog.width(), FittedDialog::usualWidth);
    }
};

QTEST_MAIN(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
