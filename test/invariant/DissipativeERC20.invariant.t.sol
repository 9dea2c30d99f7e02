// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {WrappedEnergy} from "../../contracts/energy/WrappedEnergy.sol";
import {Shares} from "../../contracts/energy/types/Amounts.sol";
import {DissipativeToken} from "../harness/DissipativeToken.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Four accounts that do whatever the token and its wrapped form let them, while time passes and the rate changes.
contract DissipationHandler is Test {
    uint256 public constant MAX_RATE = 1e12;

    DissipativeToken public immutable token;
    WrappedEnergy public immutable wrapped;
    address[4] public accounts;

    // Kept beside the contracts, in the plainest way there is.
    uint256 public exponent;
    uint256 public rate = 1e10;
    uint256 public lastIndex = 1e18;
    bool public indexRose;
    uint256 public minted;
    uint256 public burned;
    uint256 public pulled;
    uint256 public handedOut;
    uint256 public donated;

    constructor() {
        token = new DissipativeToken(rate, MAX_RATE);
        wrapped = new WrappedEnergy(token);
        for (uint256 i; i < accounts.length; i++) {
            accounts[i] = makeAddr(string.concat("account", vm.toString(i)));
            token.mint(accounts[i], Shares.wrap(1e15));
            minted += 1e15;
            vm.prank(accounts[i]);
            token.approve(address(wrapped), type(uint256).max);
        }
    }

    modifier watched() {
        _;
        if (token.index() > lastIndex) indexRose = true;
        lastIndex = token.index();
    }

    function shares(address account) public view returns (uint256) {
        return Shares.unwrap(token.sharesOf(account));
    }

    function pick(uint256 seed) internal view returns (address) {
        return accounts[seed % accounts.length];
    }

    function transfer(uint256 from, uint256 to, uint256 energy, bool all) external watched {
        energy = all ? type(uint256).max : bound(energy, 0, token.balanceOf(pick(from)));
        vm.prank(pick(from));
        token.transfer(pick(to), energy);
    }

    function transferShares(uint256 from, uint256 to, uint256 amount, bool all) external watched {
        amount = all ? type(uint256).max : bound(amount, 0, shares(pick(from)));
        vm.prank(pick(from));
        token.transferShares(pick(to), Shares.wrap(amount));
    }

    function transferFrom(uint256 by, uint256 from, uint256 to, uint256 energy) external watched {
        energy = bound(energy, 0, token.balanceOf(pick(from)));
        vm.prank(pick(from));
        token.approve(pick(by), energy);
        vm.prank(pick(by));
        token.transferFrom(pick(from), pick(to), energy);
    }

    function assignShares(uint256 by, uint256 from, uint256 to, uint256 amount) external watched {
        amount = bound(amount, 0, shares(pick(from)));
        vm.prank(pick(from));
        token.approve(pick(by), type(uint256).max);
        vm.prank(pick(by));
        token.assignShares(pick(from), pick(to), Shares.wrap(amount));
    }

    function takeEnergyAtMost(uint256 by, uint256 from, uint256 energy, bool all) external watched {
        energy = all ? type(uint256).max : bound(energy, 0, token.balanceOf(pick(from)));
        vm.prank(pick(from));
        token.approve(pick(by), type(uint256).max);
        vm.prank(pick(by));
        token.takeEnergyAtMost(pick(from), energy);
    }

    function mint(uint256 to, uint256 amount) external watched {
        if (token.ended()) return;
        amount = bound(amount, 0, 1e18);
        token.mint(pick(to), Shares.wrap(amount));
        minted += amount;
    }

    function burn(uint256 from, uint256 amount) external watched {
        amount = bound(amount, 0, shares(pick(from)));
        token.burn(pick(from), Shares.wrap(amount));
        burned += amount;
    }

    function wait_(uint256 elapsed) external watched {
        elapsed = bound(elapsed, 0, 60 days);
        exponent += elapsed * rate;
        vm.warp(vm.getBlockTimestamp() + elapsed);
    }

    function setDecayRate(uint256 rate_) external watched {
        rate = bound(rate_, 0, MAX_RATE);
        token.setDecayRate(rate);
    }

    function donate(uint256 from, uint256 amount) external watched {
        amount = bound(amount, 0, shares(pick(from)));
        vm.prank(pick(from));
        token.transferShares(address(wrapped), Shares.wrap(amount));
        donated += amount;
    }

    function deposit(uint256 from, uint256 to, uint256 assets, bool all) external watched {
        if (wrapped.maxDeposit(pick(to)) == 0) return;
        uint256 before = shares(pick(from));
        assets = all ? type(uint256).max : bound(assets, 0, token.balanceOf(pick(from)));
        vm.prank(pick(from));
        wrapped.deposit(assets, pick(to));
        pulled += before - shares(pick(from));
    }

    function mintWrapped(uint256 from, uint256 to, uint256 amount, bool all) external watched {
        uint256 before = shares(pick(from));
        amount = all ? type(uint256).max : bound(amount, 0, before);
        vm.prank(pick(from));
        wrapped.mint(amount, pick(to));
        pulled += before - shares(pick(from));
    }

    function withdraw(uint256 from, uint256 to, uint256 assets) external watched {
        if (token.index() == 0) return;
        uint256 before = shares(pick(to));
        assets = bound(assets, 0, wrapped.maxWithdraw(pick(from)));
        vm.prank(pick(from));
        wrapped.withdraw(assets, pick(to), pick(from));
        handedOut += shares(pick(to)) - before;
    }

    function redeem(uint256 from, uint256 to, uint256 amount) external watched {
        uint256 before = shares(pick(to));
        amount = bound(amount, 0, wrapped.maxRedeem(pick(from)));
        vm.prank(pick(from));
        wrapped.redeem(amount, pick(to), pick(from));
        handedOut += shares(pick(to)) - before;
    }
}

/// forge-config: default.invariant.runs = 16
/// forge-config: default.invariant.depth = 100
/// forge-config: default.invariant.fail-on-revert = true
contract DissipativeERC20InvariantTest is Test {
    DissipationHandler internal handler;
    DissipativeToken internal token;
    WrappedEnergy internal wrapped;

    function setUp() public {
        vm.warp(1_700_000_100);
        handler = new DissipationHandler();
        token = handler.token();
        wrapped = handler.wrapped();
        targetContract(address(handler));
    }

    function invariant_SharesOfAllAccountsAreTheTotal() public view {
        uint256 sum = handler.shares(address(wrapped));
        for (uint256 i; i < 4; i++) {
            sum += handler.shares(handler.accounts(i));
        }
        assertEq(sum, Shares.unwrap(token.totalShares()));
        assertEq(sum, handler.minted() - handler.burned());
    }

    function invariant_BalancesSumToAtMostTheSupply() public view {
        uint256 sum = token.balanceOf(address(wrapped));
        for (uint256 i; i < 4; i++) {
            sum += token.balanceOf(handler.accounts(i));
        }
        assertLe(sum, token.totalSupply());
        assertLt(token.totalSupply() - sum, 5);
    }

    function invariant_IndexNeverRises() public view {
        assertFalse(handler.indexRose());
        assertLe(token.index(), 1e18);
    }

    function invariant_ExponentIsTheSumOfRateTimesTime() public view {
        assertEq(token.exponent(), handler.exponent());
        assertEq(token.decayRate(), handler.rate());
    }

    function invariant_WrapperHoldsWhatItPulled() public view {
        uint256 kept = handler.pulled() - handler.handedOut();
        assertEq(handler.shares(address(wrapped)), kept + handler.donated());
        assertEq(wrapped.totalSupply(), kept);
    }

    function invariant_WrappedAssetsAreCovered() public view {
        uint256 owed;
        for (uint256 i; i < 4; i++) {
            owed += wrapped.maxWithdraw(handler.accounts(i));
        }
        assertLe(owed, wrapped.totalAssets());
        assertLe(wrapped.totalAssets(), token.balanceOf(address(wrapped)));
    }
}
