#pragma once

#include <QtWidgets/QLayout>

#include <memory>
#include <vector>

namespace landbridge {

/// Puts its items side by side from the leading edge and goes on in a new row where there is no more room.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Between the items of a row and between the rows, in pixels.
    void setGaps(int across, int down);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool places) const;

    std::vector<std::unique_ptr<QLayoutItem>> items_ = {};
    int across_ = 6;
    int down_ = 6;
};

} // namespace landbridge
