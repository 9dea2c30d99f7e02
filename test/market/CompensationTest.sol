// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeAMM} from "../../contracts/market/DissipativeAMM.sol";
import {IDissipativeAMM} from "../../contracts/market/interfaces/IDissipativeAMM.sol";
import {PoolId, PoolKey} from "../../contracts/market/types/PoolKey.sol";
import {Quality} from "../../contracts/oracle/types/Measurement.sol";
import {CollateralFixture} from "../fixtures/CollateralFixture.sol";

/// @notice The suite from meter to market, all of it real: two homes have deposited, and what they got stands in a market pool whose quote is the
/// stake token. Alice opened it, bob added half as much.
/// @dev In short:
///   defaultPartly();   // one home's store is found empty: a haircut, and cash that the tokens carry
///   toTheEnd();        // 70 years on: nothing trades, and all of the pool's kWh are no µWh
///   claim();
abstract contract CompensationTest is CollateralFixture {
    IDissipativeAMM.Settlement internal constant EXTERNAL = IDissipativeAMM.Settlement.EXTERNAL;
    uint256 internal constant KWH = 1e9;
    uint256 internal constant FEE = 3_000;

    DissipativeAMM internal amm;
    PoolKey internal key;
    PoolId internal id;
    address internal alice = makeAddr("alice");
    address internal bob = makeAddr("bob");

    function setUp() public virtual override {
        super.setUp();
        prepare();
        amm = new DissipativeAMM(factory, address(0));
        chargeBoth(2000);
        fund(alice, 1.5e9);
        vm.prank(other.owner.addr);
        pool.transferShares(bob, Shares.wrap(1e9));
        fund(bob, 0);
        use(FEE);
        open(alice, 1 * KWH, 200 * unit());
        add(bob, KWH / 2);
    }

    /// @dev Before anybody owes anything.
    function prepare() internal virtual {}

    // ——— acts ———

    /// @dev Base units of the quote in one of a thousandth: 0.20 a kWh is 200 of them.
    function unit() internal view virtual returns (uint256) {
        return 1e3;
    }

    function fund(address account, uint256 shares) internal {
        if (shares != 0) giveShares(account, Shares.wrap(uint128(shares)));
        stakeToken.mint(account, 1e6 * unit());
        vm.startPrank(account);
        pool.approve(address(amm), ALL);
        stakeToken.approve(address(amm), ALL);
        vm.stopPrank();
    }

    function keyOf(uint256 fee, uint256 scale) internal view returns (PoolKey memory) {
        uint256 quote = uint160(address(stakeToken)) | (4 << 160) | (scale << 168);
        return PoolKey(uint256(uint160(address(pool))) | (fee << 160), quote);
    }

    function scaleOf() internal view virtual returns (uint256) {
        return 0;
    }

    function use(uint256 fee) internal {
        key = keyOf(fee, scaleOf());
        id = amm.idOf(key);
    }

    function open(address who, uint256 energy, uint256 quote) internal {
        vm.prank(who);
        amm.initialize(key, energy, quote, who, vm.getBlockTimestamp());
    }

    function add(address who, uint256 shares) internal {
        vm.prank(who);
        amm.addLiquidity(key, shares, ALL, 0, who, EXTERNAL, vm.getBlockTimestamp());
    }

    function removeAll(address who) internal returns (uint256 shares, uint256 quote) {
        uint256 liquidity = lpOf(who);
        vm.prank(who);
        return amm.removeLiquidity(key, liquidity, 0, 0, who, EXTERNAL, vm.getBlockTimestamp());
    }

    function claim() internal returns (uint256) {
        vm.prank(stranger);
        return amm.claimCompensation(key);
    }

    function expectClaim(bytes memory error) internal {
        vm.prank(stranger);
        vm.expectRevert(error);
        amm.claimCompensation(key);
    }

    /// @dev Burns all of an account's kWh for their compensation and has it paid. @return Base units.
    function surrenderAll(address who) internal returns (uint256) {
        vm.startPrank(who);
        pool.surrender(Shares.wrap(uint128(sharesOf(who))));
        if (collateral.creditOf(who, address(stakeToken)) == 0) {
            vm.stopPrank();
            return 0;
        }
        uint256 paid = collateral.collect(address(stakeToken), who);
        vm.stopPrank();
        return paid;
    }

    /// @dev One of the two stores is found empty.
    function defaultPartly() internal {
        drain(SOLAR, 0);
        prove();
        toAuction();
        toHaircut();
        assertGt(pool.kept(), 0);
        assertGt(fundOf(), 0);
    }

    /// @dev Both homes fall silent for longer than the policy allows: all is lost at once.
    function defaultWholly() internal {
        skip(31 days);
        nextPeriod();
        show(CONSUMER, Quality.MEASURED);
        postShown();
        warpToFinal(crew.last);
        prove();
        prove(OTHER);
        skip(1 days);
        enforce();
        collateral.enforce(address(pool), other.id);
        skip(6 hours);
        assertFalse(haircut());
        assertFalse(collateral.haircut(address(pool), other.id));
        skip(2 days);
        assertTrue(haircut());
        assertTrue(collateral.haircut(address(pool), other.id));
        assertEq(pool.index(), 0);
    }

    function toTheEnd() internal {
        skip(70 * 365 days);
        assertTrue(pool.ended());
        assertEq(reserves().energyShares * pool.index() / WAD, 0);
    }

    // ——— what is known ———

    function reserves() internal view returns (IDissipativeAMM.Reserves memory) {
        return amm.reservesOf(id);
    }

    function lpOf(address account) internal view returns (uint256) {
        return amm.balanceOf(account, uint256(PoolId.unwrap(id)));
    }

    function sharesOf(address account) internal view returns (uint256) {
        return Shares.unwrap(pool.sharesOf(account));
    }

    function supply() internal view returns (uint256) {
        return Shares.unwrap(pool.totalShares());
    }

    function fundOf() internal view returns (uint256) {
        return collateral.compensationOf(address(pool));
    }

    function creditOf(address account) internal view returns (uint256) {
        return collateral.creditOf(account, address(stakeToken));
    }

    /// @dev What stays of the reserve: ⌈xs/ys⌉.
    function staying() internal view returns (uint256) {
        IDissipativeAMM.Reserves memory r = reserves();
        return (r.energyShares + r.staticQuote - 1) / r.staticQuote;
    }
}
