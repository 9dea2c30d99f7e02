// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";
import {SafeCastLib} from "solady/utils/SafeCastLib.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {ReceivedLib} from "../oracle/ReceivedLib.sol";
import {SiteId} from "../oracle/types/Site.sol";
import {CollateralBooks} from "./CollateralBooks.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {Shares} from "./types/Amounts.sol";

/// @title Stakes, and the cash that stands behind a pool's tokens
/// @dev Every payment is pulled by whom it is owed to: nobody who cannot be paid stops anybody else.
abstract contract Stakes is CollateralBooks {
    using ReceivedLib for address;
    using SafeCastLib for uint256;
    using SafeTransferLib for address;

    // ——— stakes ———

    /// @inheritdoc ICollateral
    function stake(address pool, SiteId site, uint256 amount) external nonReentrant {
        _requirePool(pool);
        _oracle().registry().siteOf(site); // a stake for a site that nobody owns could be withdrawn by nobody
        uint256 received = IEnergyPool(pool).terms().stakeToken.pull(amount);
        File storage file = _files[pool][site];
        file.open.free = (file.open.free + received).toUint96();
        // The words that a proof writes are paid for here: whoever finds a shortfall must not pay for opening the file.
        if (file.open.readAt == 0) (file.open.readAt, file.open.backed) = (1, 1);
        emit Staked(pool, site, msg.sender, received);
        if (file.open.stage != Stage.NONE) {
            IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
            _evaluate(pool, file, _shortOf(account, file.open), account.locked);
        }
    }

    /// @inheritdoc ICollateral
    function unbond(address pool, SiteId site, uint256 amount) external returns (uint40 unbondedAt) {
        _requirePool(pool);
        _requireOwner(site);
        File storage file = _files[pool][site];
        (uint256 held, uint256 leaving) = (_stakeOf(file), file.exit.unbonding);
        uint256 needed = IEnergyPool(pool).stakeNeededOf(site);
        if (amount == ALL) amount = FixedPointMathLib.zeroFloorSub(held, needed + leaving);
        leaving = FixedPointMathLib.saturatingAdd(leaving, amount);
        uint256 left = FixedPointMathLib.zeroFloorSub(held, leaving);
        require(leaving <= held && left >= needed, StakeTooSmall(site, left, needed));
        require(leaving != 0, NothingUnbonding(site));
        unbondedAt = uint40(block.timestamp + IEnergyPool(pool).terms().unbondingTime);
        _setUnbonding(file, leaving);
        // Not above the stake.
        // forge-lint: disable-next-line(unsafe-typecast)
        (file.open.free, file.exit.unbondedAt) = (uint96(left), unbondedAt);
        emit Unbonding(pool, site, amount, unbondedAt);
    }

    /// @inheritdoc ICollateral
    function withdrawStake(address pool, SiteId site, address to)
        external
        nonReentrant
        returns (uint256 amount)
    {
        _requirePool(pool);
        _requireOwner(site);
        File storage file = _files[pool][site];
        require(file.open.stage == Stage.NONE, ShortfallOpen(site));
        (uint256 held, uint256 leaving) = (_stakeOf(file), file.exit.unbonding);
        require(leaving != 0, NothingUnbonding(site));
        uint40 unbondedAt = file.exit.unbondedAt;
        require(block.timestamp >= unbondedAt, StillUnbonding(site, unbondedAt, block.timestamp));
        // A shortfall meanwhile may have been paid from what was to stay.
        uint256 needed = IEnergyPool(pool).stakeNeededOf(site);
        require(held > needed, StakeTooSmall(site, held, needed));
        amount = FixedPointMathLib.min(leaving, held - needed);
        _setUnbonding(file, leaving - amount);
        emit StakeWithdrawn(pool, site, to, amount);
        IEnergyPool(pool).terms().stakeToken.safeTransfer(to, amount);
    }

    /// @inheritdoc ICollateral
    /// @dev The caller's own files and book: whoever is no pool has none of either.
    function requireCovered(SiteId site, uint256 needed, Shares shares, Shares claims) external {
        File storage file = _files[msg.sender][site];
        require(file.open.stage == Stage.NONE, ShortfallOpen(site));
        uint256 free = file.open.free;
        if (Shares.unwrap(shares) != 0) {
            Book storage book = _books[msg.sender];
            uint256 due = CollateralMath.partUp(book.fund, shares, claims);
            require(free >= due, StakeTooSmall(site, free, needed + due));
            free -= due;
            _takeStake(file, due);
            book.fund = (book.fund + due).toUint96();
        }
        require(free >= needed, StakeTooSmall(site, free, needed));
    }

    // ——— compensation ———

    /// @inheritdoc ICollateral
    /// @dev Not locked: a pool calls it while an auction here burns. Whoever is no pool has no fund.
    function compensate(address account, Shares shares, Shares claims) external {
        Book storage book = _books[msg.sender];
        uint256 amount = CollateralMath.partDown(book.fund, shares, claims);
        if (amount == 0) return;
        // Not above it.
        // forge-lint: disable-next-line(unsafe-typecast)
        book.fund -= uint96(amount);
        _credit(account, book.token, amount);
    }

    /// @inheritdoc ICollateral
    function collect(address token, address to) external nonReentrant returns (uint256 amount) {
        amount = _credits[msg.sender][token];
        require(amount != 0, NothingToCollect(msg.sender, token));
        _credits[msg.sender][token] = 0;
        emit Collected(msg.sender, token, to, amount);
        token.safeTransfer(to, amount);
    }
}
