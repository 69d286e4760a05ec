// The slip of the benchmark, drawn on a canvas and sent as a raster image; codes by printer command, as this encoder does.
// Arguments: slips to warm up with, slips to time. Prints slips per second.
import { createCanvas } from '@napi-rs/canvas';
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';

const WIDTH = 576;
const LINE = 32;

function lines(n) {
  return [
    'BHXH Thành phố Hồ Chí Minh', 'Phòng Tiếp nhận và Quản lý hồ sơ', 'PHIẾU GIAO NHẬN HỒ SƠ SỐ 103',
    `Số phiếu: ZK415${n}`, 'Mã hồ sơ: đang chờ cấp', 'Đơn vị:', 'Công ty TNHH Sản xuất Thương mại Bình Minh',
    `Mã đơn vị: TA${n}   MST: 0301234567`, 'Loại hồ sơ: 103', '(tên thủ tục chưa xác minh)',
    'Người nộp: Nguyễn Thị Ngọc Ánh', 'STT  Loại giấy tờ, mẫu biểu  Số lượng',
    '1  D02-TS Danh sách lao động tham gia  1', '2  TK1-TS Tờ khai tham gia, điều chỉnh  3',
    'Thời gian nhận hồ sơ:', '09 giờ 41 phút, ngày 30/09/2015', 'Hẹn trả kết quả:',
    'theo thông báo của cơ quan BHXH', 'Hình thức nhận kết quả: Trực tiếp', 'Cán bộ tiếp nhận: Lê Thị Minh Châu',
    `Mã tra cứu: 7Q2M${n}`, `ZK415${n}`, 'Hỗ trợ: 1900 0000',
  ];
}

function slip(n) {
  const text = lines(n);
  const canvas = createCanvas(WIDTH, LINE * text.length);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, WIDTH, canvas.height);
  pen.fillStyle = 'black';
  pen.font = '24px sans-serif';
  text.forEach((line, i) => pen.fillText(line, 0, LINE * i + 24));
  const image = pen.getImageData(0, 0, WIDTH, canvas.height);
  const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', columns: 48, imageMode: 'raster' });
  return encoder
    .initialize()
    .image(image, WIDTH, canvas.height, 'threshold')
    .qrcode(`TNS1:ZK415${n}:7Q2M${n}`)
    .barcode(`ZK415${n}`, 'code128', { height: 60 })
    .cut('partial')
    .encode();
}

const [warm, timed] = process.argv.slice(2).map(Number);
for (let n = 0; n < warm; n++) slip(100000 + n);
const start = process.hrtime.bigint();
for (let n = 0; n < timed; n++) slip(200000 + n);
console.log((timed / (Number(process.hrtime.bigint() - start) / 1e9)).toFixed(1));
