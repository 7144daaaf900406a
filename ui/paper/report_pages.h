#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>

#include <memory>

#include "core/report/report.h"

class QPainter;
class QRectF;

namespace landbridge {

/// A report on A4 pages, laid out once: for the preview, the printer and the PDF alike. Needs a QGuiApplication for its
/// fonts. Not for two threads at once.
class ReportPages {
public:
    explicit ReportPages(report::Report report);
    ~ReportPages();
    ReportPages(ReportPages&&) noexcept;
    ReportPages& operator=(ReportPages&&) noexcept;

    int count() const;
    /// The width and height of every page in millimetres.
    static QSizeF sizeInMillimetres();
    /// Paints page `page`, from 0, so that it fills `target`, whose sides should be as those of the page.
    void paint(QPainter& painter, int page, const QRectF& target) const;
    /// The whole as a PDF: a print copy without tags, fonts embedded, no person and no path in its properties.
    QByteArray pdf() const;

private:
    struct Pages;
    std::unique_ptr<Pages> pages_;
};

} // namespace landbridge
