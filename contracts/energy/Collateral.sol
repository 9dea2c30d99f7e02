// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SiteId} from "../oracle/types/Site.sol";
import {Auctions} from "./Auctions.sol";
import {CollateralBooks} from "./CollateralBooks.sol";
import {CollateralMath} from "./CollateralMath.sol";
import {ICollateral} from "./interfaces/ICollateral.sol";
import {IEnergyPool} from "./interfaces/IEnergyPool.sol";
import {IEnergyPoolFactory} from "./interfaces/IEnergyPoolFactory.sol";
import {Shares} from "./types/Amounts.sol";

/// @title What stands behind a site's liability, and what happens when its store does not
/// @dev `CollateralBooks` is what it keeps, `Stakes` the money, `Losses` what is known before it is final, `Shortfalls` proof and
/// cure, `Auctions` what follows; here is what it shows. Nobody can change it or take what it holds.
contract Collateral is Auctions {
    /// @param factory_ Whose pools it serves; it may be deployed later at that address.
    constructor(IEnergyPoolFactory factory_) CollateralBooks(factory_) {}

    /// @inheritdoc ICollateral
    function stakeOf(address pool, SiteId site) external view returns (Stake memory) {
        File storage file = _files[pool][site];
        return Stake(_stakeOf(file), file.exit.unbonding, file.exit.unbondedAt);
    }

    /// @inheritdoc ICollateral
    function shortfallOf(address pool, SiteId site) external view returns (Shortfall memory shown) {
        File storage file = _files[pool][site];
        Stage stage = file.open.stage;
        if (stage == Stage.NONE) return shown;
        IEnergyPool.Account memory account = IEnergyPool(pool).accountOf(site);
        Case storage open = file.open;
        Shares owed = account.liability - account.writtenOff;
        return Shortfall({
            stage: stage,
            covered: CollateralMath.less(owed, _shortOf(account, open)),
            provedAt: open.provedAt,
            readAt: open.readAt,
            auctionAt: open.auctionAt,
            announcedAt: file.exit.announcedAt,
            prover: open.prover
        });
    }

    /// @inheritdoc ICollateral
    function shortOf(address pool, SiteId site) external view returns (Shares) {
        File storage file = _files[pool][site];
        if (file.open.stage == Stage.NONE) return Shares.wrap(0);
        return _shortOf(IEnergyPool(pool).accountOf(site), file.open);
    }

    /// @inheritdoc ICollateral
    function auctionPrice(address pool, SiteId site) external view returns (uint256) {
        File storage file = _files[pool][site];
        if (file.open.stage != Stage.AUCTION) return 0;
        IEnergyPool.Terms memory terms = IEnergyPool(pool).terms();
        if (block.timestamp >= file.open.auctionAt + terms.auctionTime) return 0;
        return _priceOf(file, terms);
    }

    /// @inheritdoc ICollateral
    function lossOf(address pool, SiteId site) external view returns (Shares uncovered, uint40 expiresAt) {
        Loss storage loss = _files[pool][site].loss;
        return (Shares.wrap(loss.uncovered), loss.expiresAt);
    }

    /// @inheritdoc ICollateral
    function compensationOf(address pool) external view returns (uint256) {
        return _books[pool].fund;
    }

    /// @inheritdoc ICollateral
    function compensationFor(address pool, Shares shares) external view returns (uint256) {
        IEnergyPool pool_ = IEnergyPool(pool);
        // After the end tokens alone carry it: see PoolBooks.
        Shares carrying = pool_.ended() ? pool_.totalShares() : pool_.claims();
        return CollateralMath.partDown(_books[pool].fund, shares, carrying);
    }

    /// @inheritdoc ICollateral
    function creditOf(address account, address token) external view returns (uint256) {
        return _credits[account][token];
    }
}
