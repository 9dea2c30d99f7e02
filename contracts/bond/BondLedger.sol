// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IBondLedger} from "./interfaces/IBondLedger.sol";
import {ERC20} from "solady/tokens/ERC20.sol";
import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

/// @title A bond's units, and what each account is owed of its payments
/// @notice Finance rules BOND-1 and BOND-2. Money is counted in 2^−64 base units: a payment is divided by the units that share it, the remainder joins the next payment, and an account's
/// credit is its units times that, exact. So credits and the remainder are what was paid, to the unit.
/// @dev Coupons are paid in order, the oldest first, so all that an account held through is one difference of sums. What an account held while a coupon was not yet paid is kept as a
/// stretch, one at most for each period in which its balance moved; a claim works off those that are paid.
abstract contract BondLedger is IBondLedger, ERC20 {
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    uint256 private constant SHIFT = 64;

    /// @dev @param closed As of the last movement. @param nextRecord When the next period closes, unix seconds. @param paid Coupons paid in full. @param part Of the next one, a unit, 2^−64.
    struct Progress {
        uint16 closed;
        uint40 nextRecord;
        uint16 paid;
        uint160 part;
    }

    /// @dev @param since Periods closed when its balance last moved: of those after it, this balance is the one that counts. @param first Its oldest stretch. @param end After its newest. @param
    /// principal Sum of principal a unit that is credited, 2^−64.
    struct Account {
        uint16 since;
        uint16 first;
        uint16 end;
        uint160 principal;
    }

    /// @dev Units held through periods from + 1 to `to`. @param taken Of the first of them, a unit, what is credited of a part payment.
    struct Stretch {
        uint96 units;
        uint16 from;
        uint16 to;
        uint160 taken;
    }

    /// @dev Units that exist since so many periods were closed.
    struct Issued {
        uint16 since;
        uint96 units;
    }

    /// @dev @param due Of the coupon that is being paid. @param left Of it.
    struct Running {
        uint128 due;
        uint128 left;
    }

    Progress private _progress;
    Running private _running;
    /// @dev Of coupons, and of principal: what division left, 2^−64, and principal paid a unit.
    uint96 private _couponRest;
    uint96 private _principalRest;
    uint160 private _principal;
    Issued[] private _issued;
    /// @dev Sum of the coupons up to a period, a unit, 2^−64.
    mapping(uint256 period => uint256) private _sums;
    mapping(address account => Account) private _accounts;
    mapping(address account => mapping(uint256 index => Stretch)) private _stretches;
    /// @dev 2^−64 base units.
    mapping(address account => uint256) private _credits;

    // ——— what a bond says of itself ———

    /// @dev How many periods there are.
    function _periodCount() internal view virtual returns (uint256);

    /// @dev When a period's holders are fixed, unix seconds; ascending.
    function _recordTime(uint256 period) internal view virtual returns (uint256);

    /// @dev The ERC-20 that it is paid in.
    function _currency() internal view virtual returns (address);

    // ——— reads ———

    /// @inheritdoc IBondLedger
    function closedPeriods() public view returns (uint256 closed) {
        (closed,) = _closedNow();
    }

    /// @inheritdoc IBondLedger
    function paidPeriods() public view returns (uint256) {
        return _progress.paid;
    }

    /// @inheritdoc IBondLedger
    function unitsOf(uint256 period) public view returns (uint256) {
        require(period != 0 && period <= closedPeriods(), PeriodNotClosed(period, _recordTime(period)));
        // The last that was issued before the period closed. Issues are few: found from the newest.
        for (uint256 i = _issued.length; i != 0; --i) {
            Issued storage issued = _issued[i - 1];
            if (issued.since < period) return issued.units;
        }
        return 0;
    }

    /// @inheritdoc IBondLedger
    function claimable(address account) external view returns (uint256) {
        Account memory a = _accounts[account];
        uint256 units = balanceOf(account);
        uint256 credit = _credits[account] + units * (_principal - a.principal);
        for (uint256 i = a.first; i < a.end; ++i) {
            (uint256 more,) = _worth(_stretches[account][i]);
            credit += more;
        }
        Stretch memory held = Stretch(units.toUint96(), a.since, closedPeriods().toUint16(), 0);
        (uint256 last,) = _worth(held);
        return credit + last >> SHIFT;
    }

    /// @dev Units are whole.
    function decimals() public pure override returns (uint8) {
        return 0;
    }

    // ——— claims ———

    /// @inheritdoc IBondLedger
    function claim(address to) external returns (uint256 amount) {
        (uint256 closed,) = _sync();
        _settle(msg.sender, closed);
        _collect(msg.sender);
        uint256 credit = _credits[msg.sender];
        amount = credit >> SHIFT;
        require(amount != 0, NothingToClaim(msg.sender));
        _credits[msg.sender] = credit - (amount << SHIFT);
        emit Claimed(msg.sender, to, amount);
        _currency().safeTransfer(to, amount);
    }

    // ——— payments ———

    /// @dev Fixes what the next coupon comes to. @param due Base units; nothing where there are no units.
    function _openCoupon(uint256 period, uint256 due) internal {
        uint256 units = unitsOf(period);
        require(period == uint256(_progress.paid) + 1, CouponOutOfOrder(period, uint256(_progress.paid) + 1));
        require(_running.due == 0, CouponIsDue(period, _running.due));
        emit CouponDue(period, units, due);
        if (due == 0) return _closeCoupon(period);
        require(units != 0, NoUnits());
        _running = Running(due.toUint128(), due.toUint128());
    }

    /// @dev Divides money that has arrived among the units of the oldest coupon that is due.
    function _payCoupon(uint256 paid) internal {
        uint256 period = uint256(_progress.paid) + 1;
        Running memory running = _running;
        require(running.due != 0, CouponNotDue(period));
        require(paid <= running.left, CouponOverpaid(period, paid, running.left));
        uint256 perUnit;
        (perUnit, _couponRest) = _divide(paid, unitsOf(period), _couponRest);
        _progress.part = (_progress.part + perUnit).toUint160();
        running.left -= uint128(paid);
        emit CouponPaid(period, paid, running.left);
        if (running.left == 0) _closeCoupon(period);
        else _running = running;
    }

    /// @dev Divides principal, or a recovery, among those who hold units now.
    function _payPrincipal(uint256 paid) internal {
        uint256 units = totalSupply();
        require(units != 0, NoUnits());
        uint256 perUnit;
        (perUnit, _principalRest) = _divide(paid, units, _principalRest);
        _principal = (_principal + perUnit).toUint160();
        emit PrincipalPaid(units, paid);
    }

    // ——— own ———

    function _closeCoupon(uint256 period) private {
        _sums[period] = _sums[period - 1] + _progress.part;
        (_progress.paid, _progress.part) = (period.toUint16(), 0);
        delete _running;
    }

    function _divide(uint256 paid, uint256 units, uint256 rest)
        private
        pure
        returns (uint256 perUnit, uint96 left)
    {
        uint256 whole = (paid << SHIFT) + rest;
        perUnit = whole / units;
        left = (whole - perUnit * units).toUint96();
    }

    function _closedNow() private view returns (uint256 closed, uint256 nextRecord) {
        Progress memory p = _progress;
        (closed, nextRecord) = (p.closed, p.nextRecord);
        if (nextRecord == 0) nextRecord = _recordTime(1);
        uint256 count = _periodCount();
        while (closed < count && block.timestamp >= nextRecord) {
            ++closed;
            nextRecord = closed == count ? type(uint40).max : _recordTime(closed + 1);
        }
    }

    /// @dev Writes only when a period has closed.
    function _sync() private returns (uint256 closed, uint256 nextRecord) {
        (closed, nextRecord) = _closedNow();
        if (nextRecord != _progress.nextRecord) {
            (_progress.closed, _progress.nextRecord) = (closed.toUint16(), nextRecord.toUint40());
        }
    }

    /// @dev Before units move: what was held until now is worth what it is worth.
    function _beforeTokenTransfer(address from, address to, uint256) internal virtual override {
        (uint256 closed,) = _sync();
        if (from != address(0)) _settle(from, closed);
        if (to != address(0)) _settle(to, closed);
    }

    /// @dev Where units come into being or go, later coupons are for as many.
    function _afterTokenTransfer(address from, address to, uint256) internal virtual override {
        if (from != address(0) && to != address(0)) return;
        (uint16 closed, uint96 units) = (_progress.closed, totalSupply().toUint96());
        uint256 length = _issued.length;
        if (length != 0 && _issued[length - 1].since == closed) _issued[length - 1].units = units;
        else _issued.push(Issued(closed, units));
    }

    /// @dev Brings an account up to now. Within a period, and between payments of principal, nothing is written.
    function _settle(address account, uint256 closed) private {
        Account memory a = _accounts[account];
        uint160 principal = _principal;
        if (a.since == closed && a.principal == principal) return;
        uint256 units = balanceOf(account);
        if (units != 0) {
            uint256 credit = units * (principal - a.principal);
            if (a.since != closed) {
                Stretch memory held = Stretch(units.toUint96(), a.since, uint16(closed), 0);
                if (a.first == a.end && closed <= _progress.paid) {
                    (uint256 more,) = _worth(held);
                    credit += more;
                } else {
                    _stretches[account][a.end++] = held;
                }
            }
            if (credit != 0) _credits[account] += credit;
        }
        (a.since, a.principal) = (uint16(closed), principal);
        _accounts[account] = a;
    }

    /// @dev Credits what has been paid of an account's stretches.
    function _collect(address account) private {
        Account memory a = _accounts[account];
        uint256 first = a.first;
        uint256 credit;
        for (; first < a.end; ++first) {
            Stretch memory stretch = _stretches[account][first];
            (uint256 more, bool whole) = _worth(stretch);
            credit += more;
            if (!whole) {
                _stretches[account][first] = stretch;
                break;
            }
            delete _stretches[account][first];
        }
        if (first != a.first) _accounts[account].first = uint16(first);
        if (credit != 0) _credits[account] += credit;
    }

    /// @dev What has been paid of a stretch and is not credited; the stretch becomes what is left. @return whole Whether nothing is.
    function _worth(Stretch memory stretch) private view returns (uint256 credit, bool whole) {
        Progress memory p = _progress;
        uint256 upTo = FixedPointMathLib.min(stretch.to, p.paid);
        uint256 perUnit;
        if (upTo > stretch.from) {
            perUnit = _sums[upTo] - _sums[stretch.from] - stretch.taken;
            (stretch.from, stretch.taken) = (uint16(upTo), 0);
        }
        whole = stretch.from == stretch.to;
        if (!whole && stretch.from == p.paid) {
            perUnit += p.part - stretch.taken;
            stretch.taken = p.part;
        }
        credit = stretch.units * perUnit;
    }
}
