#pragma once

#include <QtCore/QCache>
#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

#include <memory>

#include "ui/paper/report_pages.h"

namespace landbridge {

/// The pages of a report one under the other, as they will be printed. At first a page is as wide as the view.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages);
    int pageCount() const;
    /// The page at the top of the view, from 0.
    int currentPage() const;
    void showPage(int page);
    /// Of the size in print; 0 = as wide as the view.
    void setZoom(double zoom);
    /// The zoom in force.
    double zoom() const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    /// Another page is at the top, or the zoom is other.
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QSize pageSize() const;
    int gap() const;
    void layOut();
    const QPixmap& picture(int page);

    std::shared_ptr<const ReportPages> pages_ = {};
    double zoom_ = 0.0;
    QCache<int, QPixmap> pictures_;
};

} // namespace landbridge
