#include "ui/shell/page_area.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <array>

#include "ui/support/theme.h"
#include "ui/widgets/navigation_list.h"

namespace landbridge {

// Widths at the text size of the drawings.
static constexpr int kNarrow = 1024;
static constexpr int kWithInspector = 1100;
static constexpr int kLeastPage = 300;
static constexpr int kLeastInspector = 260;
static constexpr int kLeastHeight = 160;

namespace {

/// Keeps what a scroll area holds as wide as the area, so that its text wraps and nothing is cut at the edge.
class PaneWidth : public QObject {
public:
    explicit PaneWidth(QScrollArea& area) : QObject(&area), area_(area) { area.viewport()->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize && area_.widget() != nullptr)
            area_.widget()->setMaximumWidth(area_.viewport()->width());
        return false;
    }

private:
    QScrollArea& area_;
};

} // namespace

PageArea::PageArea(const PageContext& context, const std::vector<PageFactory>& factories, QWidget* parent)
    : QWidget(parent)
{
    splitter_ = new QSplitter(this);
    splitter_->setChildrenCollapsible(false);
    navigation_ = new NavigationList(splitter_);
    navigation_->setObjectName(QStringLiteral("navigation"));
    stack_ = new QStackedWidget(splitter_);
    stack_->setBackgroundRole(QPalette::Base);
    stack_->setAutoFillBackground(true);
    inspectors_ = new QStackedWidget(splitter_);
    inspectors_->setObjectName(QStringLiteral("inspector"));
    splitter_->setStretchFactor(1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter_);
    for (const PageFactory& factory : factories)
        addPage(factory(context));
    fillNavigation();
    connect(navigation_, &NavigationList::chosen, this, [this](const QString& id) { showPage(id); });
    if (!pages_.empty())
        showPage(pages_.front()->id());
}

PageArea::~PageArea()
{
    // The pages go before the widgets that they speak to; out of the stacks, so that no view is laid out any more when
    // the model of its page is gone.
    current_ = nullptr;
    for (QStackedWidget* stack : {stack_, inspectors_})
        while (stack->count() > 0)
            stack->removeWidget(stack->widget(0));
    pages_.clear();
}

void PageArea::addPage(std::unique_ptr<Page> page)
{
    stack_->addWidget(page->widget());
    connect(page.get(), &Page::statusChanged, this, [this, one = page.get()] {
        showStatus(*one);
        if (one == current_)
            layOut();
    });
    pages_.push_back(std::move(page));
}

void PageArea::fillNavigation()
{
    const std::array<QString, 5> headings = {QString(), tr("Round"), tr("Matching"), tr("Review"), tr("Results")};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        bool isFirst = true;
        for (const auto& page : pages_) {
            if (page->group() != static_cast<PageGroup>(i))
                continue;
            if (isFirst && !headings[i].isEmpty())
                navigation_->addHeading(headings[i]);
            isFirst = false;
            navigation_->addEntry({.id = page->id(), .icon = page->icon(), .name = page->title()});
            showStatus(*page);
        }
    }
}

void PageArea::showStatus(const Page& page)
{
    navigation_->setCount(page.id(), page.count());
    navigation_->setWaiting(page.id(), page.waiting());
}

bool PageArea::showPage(const QString& id)
{
    for (const auto& page : pages_) {
        if (page->id() != id)
            continue;
        if (page.get() != current_) {
            current_ = page.get();
            current_->shown();
            stack_->setCurrentWidget(current_->widget());
            layOut();
        }
        navigation_->setCurrent(id);
        Q_EMIT currentChanged();
        return true;
    }
    return false;
}

bool PageArea::showPlace(const Place& place)
{
    for (const auto& page : pages_)
        if (page->show(place))
            return showPage(page->id());
    return false;
}

void PageArea::showNextPage()
{
    const auto now = std::ranges::find(pages_, current_, &std::unique_ptr<Page>::get);
    if (now != pages_.end())
        showPage(now + 1 == pages_.end() ? pages_.front()->id() : (*(now + 1))->id());
}

bool PageArea::search(const QString& text)
{
    if (!current_ || current_->search(text) || text.isEmpty())
        return false;
    const auto found = std::ranges::find_if(pages_, [&text](const auto& page) { return page->search(text); });
    return found != pages_.end() && showPage((*found)->id());
}

void PageArea::refresh(const Changed& what)
{
    for (const auto& page : pages_) {
        page->refresh(what);
        showStatus(*page);
    }
    layOut();
}

/// The room of a page's inspector; what is taller than the window can be scrolled.
QWidget* PageArea::inspectorFor(Page& page)
{
    QWidget* content = page.inspector();
    if (content == nullptr)
        return nullptr;
    QWidget*& room = inspectorOf_[&page];
    if (room == nullptr) {
        room = content;
        auto* scroll = qobject_cast<QScrollArea*>(content);
        if (qobject_cast<QAbstractScrollArea*>(content) == nullptr) {
            scroll = new QScrollArea(inspectors_);
            scroll->setFrameShape(QFrame::NoFrame);
            scroll->setWidgetResizable(true);
            scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            scroll->setWidget(content);
            content->setAutoFillBackground(true);
            content->setBackgroundRole(QPalette::Window);
            room = scroll;
        }
        if (scroll != nullptr)
            new PaneWidth(*scroll);
        inspectors_->addWidget(room);
    }
    return room;
}

/// Least sizes that are set, so that no page makes the window larger than its screen: pages leave out what does not
/// fit. They come when the panes stand as they will, else all three together would widen the window.
void PageArea::setLeastSizes()
{
    const Theme theme = currentTheme();
    stack_->setMinimumSize(theme.scaled(kLeastPage), theme.scaled(kLeastHeight));
    inspectors_->setMinimumSize(theme.scaled(kLeastInspector), theme.scaled(kLeastHeight));
}

void PageArea::layOut()
{
    const Theme theme = currentTheme();
    const bool iconsOnly = width() < std::max(kNarrow, theme.scaled(kNarrow));
    const bool drawer = wantsDrawer();
    QWidget* inspector = current_ ? inspectorFor(*current_) : nullptr;
    if (inspector)
        inspectors_->setCurrentWidget(inspector);
    const bool shown = inspector != nullptr && (drawer ? drawerWanted_ : paneWanted_);
    const bool changes = shown == inspectors_->isHidden() || iconsOnly != navigation_->iconsOnly() ||
                         drawer != isDrawer() || !isLaidOut_;
    navigation_->setIconsOnly(iconsOnly);
    const int side = navigation_->sizeHint().width();
    navigation_->setMaximumWidth(iconsOnly ? side : QWIDGETSIZE_MAX);
    setDrawer(drawer);
    setLeastSizes();
    inspectors_->setVisible(shown);
    if (drawer)
        placeDrawer();
    // What the person drags stays until a pane comes or goes.
    if (changes && width() > 0) {
        const int end = shown && !drawer ? theme.measures().inspectorWidth : 0;
        splitter_->setSizes({side, std::max(1, width() - side - end), end});
        isLaidOut_ = isVisible();
    }
    Q_EMIT inspectorChanged();
}

bool PageArea::wantsDrawer() const
{
    return width() < std::max(kWithInspector, currentTheme().scaled(kWithInspector));
}

bool PageArea::isDrawer() const
{
    return inspectors_->parentWidget() == this;
}

/// In a wide window the inspector is a pane, in a narrow one it lies over the page until it is closed.
void PageArea::setDrawer(bool drawer)
{
    if (drawer == isDrawer())
        return;
    if (drawer)
        inspectors_->setParent(this);
    else
        splitter_->addWidget(inspectors_);
    inspectors_->setFrameShape(drawer ? QFrame::StyledPanel : QFrame::NoFrame);
    inspectors_->setAutoFillBackground(drawer);
}

void PageArea::placeDrawer()
{
    const Theme theme = currentTheme();
    const int most = width() - navigation_->sizeHint().width();
    const int wide = std::min(most, theme.measures().inspectorWidth);
    inspectors_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height())));
    inspectors_->raise();
}

bool PageArea::isInspectorShown() const
{
    return !inspectors_->isHidden();
}

void PageArea::showInspector(bool shown)
{
    (isDrawer() ? drawerWanted_ : paneWanted_) = shown;
    layOut();
    if (isDrawer() && shown)
        inspectors_->setFocus();
}

void PageArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isDrawer() && isInspectorShown())
        showInspector(false);
    else
        QWidget::keyPressEvent(event);
}

void PageArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || inspectors_ == nullptr)
        return;
    isLaidOut_ = false;
    // Later: a pane that moves takes its handle away, and Qt is going through all widgets.
    QMetaObject::invokeMethod(this, &PageArea::layOut, Qt::QueuedConnection);
}

void PageArea::movePane(int direction)
{
    const std::array<QWidget*, 3> panes = {navigation_, stack_, inspectors_};
    std::size_t place = 0;
    for (std::size_t i = 0; i < panes.size(); ++i)
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget())
            place = i;
    for (std::size_t tried = 0; tried < panes.size(); ++tried) {
        place = (place + (direction > 0 ? 1 : panes.size() - 1)) % panes.size();
        if (panes[place]->isHidden())
            continue;
        QWidget* pane = panes[place];
        if (auto* stack = qobject_cast<QStackedWidget*>(pane))
            pane = stack->currentWidget();
        for (QWidget* next = pane; next != nullptr; next = next->nextInFocusChain()) {
            if ((next == pane || pane->isAncestorOf(next)) && (next->focusPolicy() & Qt::TabFocus) != 0 &&
                next->isVisible() && next->isEnabled()) {
                next->setFocus(Qt::TabFocusReason);
                return;
            }
            if (next->nextInFocusChain() == pane)
                break;
        }
    }
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // A resize may come while Qt goes through all widgets, as in changeEvent.
    if (wantsDrawer() == isDrawer())
        layOut();
    else
        QMetaObject::invokeMethod(this, &PageArea::layOut, Qt::QueuedConnection);
}

} // namespace landbridge
