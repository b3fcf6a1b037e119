#include "ui/widgets/wraplayout.h"

#include <QTest>
#include <QWidget>

using namespace bc::ui;

class TestWrapLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aLineBreaksWhereItsRoomEnds();
    void theTailStandsAtTheRight();
    void whatExpandsTakesTheRest();
    void whatIsHiddenTakesNoRoom();

private:
    QWidget *add(int width);
    QRect at(const QWidget *widget) const { return widget->geometry(); }
    void fit(int width) { m_layout->setGeometry(QRect(0, 0, width, m_layout->heightForWidth(width))); }

    std::unique_ptr<QWidget> m_bar;
    WrapLayout *m_layout = nullptr;
};

void TestWrapLayout::init()
{
    m_bar = std::make_unique<QWidget>();
    m_layout = new WrapLayout(m_bar.get());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

QWidget *TestWrapLayout::add(int width)
{
    auto *widget = new QWidget(m_bar.get());
    widget->setFixedSize(width, 20);
    widget->show();
    return widget;
}

void TestWrapLayout::aLineBreaksWhereItsRoomEnds()
{
    QWidget *one = add(100), *two = add(100), *three = add(100);
    for (QWidget *each : {one, two, three})
        m_layout->addWidget(each);
    QCOMPARE(m_layout->sizeHint(), QSize(320, 20));
    QCOMPARE(m_layout->minimumSize().width(), 100);
    QCOMPARE(m_layout->heightForWidth(320), 20);
    const int twoLines = m_layout->heightForWidth(319);
    QVERIFY(twoLines > 40);
    fit(319);
    QCOMPARE(at(two).topLeft(), QPoint(110, 0));
    QCOMPARE(at(three).left(), 0);
    QCOMPARE(at(three).bottom(), twoLines - 1);
}

void TestWrapLayout::theTailStandsAtTheRight()
{
    QWidget *tail = add(50), *first = add(100), *second = add(100);
    m_layout->addWidget(first);
    m_layout->addTail(tail);
    m_layout->addWidget(second); // before the tail all the same
    fit(400);
    QCOMPARE(at(second).left(), 110);
    QCOMPARE(at(tail).right(), 399);
    fit(220);
    QCOMPARE(at(tail).left(), 0); // nothing stands before it
}

void TestWrapLayout::whatExpandsTakesTheRest()
{
    QWidget *field = add(100), *chips = add(100);
    field->setMinimumSize(100, 20);
    field->setMaximumSize(150, 20);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_layout->addWidget(field);
    m_layout->addWidget(chips);
    fit(230);
    QCOMPARE(at(field).width(), 120);
    fit(400);
    QCOMPARE(at(field).width(), 150);
    QCOMPARE(at(chips).left(), 160);
}

void TestWrapLayout::whatIsHiddenTakesNoRoom()
{
    QWidget *one = add(100), *two = add(100), *three = add(100);
    for (QWidget *each : {one, two, three})
        m_layout->addWidget(each);
    two->hide();
    QCOMPARE(m_layout->sizeHint().width(), 210);
    fit(210);
    QCOMPARE(at(three).left(), 110);
    QCOMPARE(m_layout->takeAt(2)->widget(), three);
    QCOMPARE(m_layout->count(), 2);
}

QTEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
