#include "ui/reports/page_preview.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

#include "ui/support/theme.h"

namespace landbridge {

constexpr double kMillimetresPerInch = 25.4;
constexpr double kZoomStep = 1.25;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4.0;
constexpr int kPicturesKept = 6; // pages painted and kept: those on screen and their neighbours

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent), pictures_(kPicturesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Preview"));
}

void PagePreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    pages_ = std::move(pages);
    pictures_.clear();
    layOut();
    viewport()->update();
    Q_EMIT viewChanged();
}

int PagePreview::pageCount() const
{
    return pages_ ? pages_->count() : 0;
}

int PagePreview::gap() const
{
    return currentTheme().scaled(14);
}

double PagePreview::zoom() const
{
    if (zoom_ > 0.0)
        return zoom_;
    const double natural = ReportPages::sizeInMillimetres().width() / kMillimetresPerInch * logicalDpiX();
    return std::clamp((viewport()->width() - 2 * gap()) / natural, kLeastZoom, kMostZoom);
}

QSize PagePreview::pageSize() const
{
    const QSizeF paper = ReportPages::sizeInMillimetres() / kMillimetresPerInch * zoom();
    return QSizeF(paper.width() * logicalDpiX(), paper.height() * logicalDpiY()).toSize();
}

void PagePreview::layOut()
{
    const QSize page = pageSize();
    const int height = pageCount() * (page.height() + gap()) + gap();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(currentTheme().measures().row);
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * gap() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

int PagePreview::currentPage() const
{
    const int step = pageSize().height() + gap();
    const int third = viewport()->height() / 3; // a page counts as soon as it has reached the upper third
    return std::clamp((verticalScrollBar()->value() + third) / std::max(step, 1), 0, std::max(0, pageCount() - 1));
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(page * (pageSize().height() + gap()));
}

void PagePreview::setZoom(double zoom)
{
    const int page = currentPage();
    zoom_ = zoom > 0.0 ? std::clamp(zoom, kLeastZoom, kMostZoom) : 0.0;
    pictures_.clear();
    layOut();
    showPage(page);
    viewport()->update();
    Q_EMIT viewChanged();
}

void PagePreview::zoomIn()
{
    setZoom(zoom() * kZoomStep);
}

void PagePreview::zoomOut()
{
    setZoom(zoom() / kZoomStep);
}

void PagePreview::fitWidth()
{
    setZoom(0.0);
}

const QPixmap& PagePreview::picture(int page)
{
    if (const QPixmap* known = pictures_.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    auto* pixmap = new QPixmap(pageSize() * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(tokenColour(ThemeKind::light, Token::base)); // paper is white in every theme
    QPainter painter(pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    pages_->paint(painter, page, QRectF(QPointF(), QSizeF(pageSize())));
    painter.end();
    pictures_.insert(page, pixmap);
    return *pixmap;
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QSize size = pageSize();
    const int left = horizontalScrollBar()->maximum() > 0 ? gap() - horizontalScrollBar()->value()
                                                          : (viewport()->width() - size.width()) / 2;
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place(QPoint(left, gap() + page * (size.height() + gap()) - verticalScrollBar()->value()), size);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(currentTheme().colour(Token::line));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(currentTheme().colour(Token::focus), currentTheme().measures().ring));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (zoom_ <= 0.0)
        pictures_.clear();
    layOut();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    setAccessibleDescription(tr("Page %1 of %2").arg(currentPage() + 1).arg(pageCount()));
    Q_EMIT viewChanged();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showPage(std::min(currentPage() + 1, pageCount() - 1));
    case Qt::Key_PageUp:
        return showPage(std::max(currentPage() - 1, 0));
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(pageCount() - 1);
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace landbridge
